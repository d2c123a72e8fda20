import { CONF_EXI_PGSSIS } from '../../vihf/claims';
import type { MethodPort } from '../ports';

/** What AuthnInstant dates in the token of a preload, which nobody is there to authenticate for: the sources do not say. */
export type PreloadAuthn = 'derniere-connexion' | 'traitement';

/** AIR simplifié admits one primary method (EX_AIR-050); it dates from the two-factor authentication, not from a reopening. */
export function pgssisMethod(preload: PreloadAuthn = 'derniere-connexion'): MethodPort {
  return {
    decl: () => CONF_EXI_PGSSIS,
    // The session of a preload is opened for it, as it begins.
    authnInstant: (session) => (session.poste === 'prechargement' && preload === 'traitement' ? session.openedAt : session.twoFactorAt ?? session.openedAt),
  };
}
