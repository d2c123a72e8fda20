import { SAML_CLASS_PREFIX } from '../../vihf/claims';
import type { ClassRefPort } from '../ports';

/** Password and one-time code of an application: the convention of 2020 gives MobileTwoFactorContract (annexe 2, means 4 and 5). */
export function twoFactorClassRef(): ClassRefPort {
  return { classRef: () => `${SAML_CLASS_PREFIX}MobileTwoFactorContract` };
}
