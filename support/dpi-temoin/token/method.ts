import { CONF_EXI_PGSSIS } from '../../vihf/claims';
import type { MethodPort } from '../ports';

/** AIR simplifié admits one primary method (EX_AIR-050); it dates from the two-factor authentication, not from a reopening. */
export function pgssisMethod(): MethodPort {
  return {
    decl: () => CONF_EXI_PGSSIS,
    authnInstant: (session) => session.twoFactorAt ?? session.openedAt,
  };
}
