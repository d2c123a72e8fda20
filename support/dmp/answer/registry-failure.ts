import { xmlAttribute } from '../../xds/build/escape';
import { RESPONSE_STATUS, type RegistryError } from '../../xds/types';

const RS = 'urn:oasis:names:tc:ebxml-regrep:xsd:rs:3.0';
const SEVERITY = 'urn:oasis:names:tc:ebxml-regrep:ErrorSeverityType:';

/** Bare RegistryResponse in failure: the answer of a TD2.1, which this version recognises and does not serve. */
export function buildRegistryFailure(errors: readonly RegistryError[]): string {
  return `<rs:RegistryResponse xmlns:rs="${RS}" status="${RESPONSE_STATUS.failure}"><rs:RegistryErrorList>`
    + errors.map((e) => `<rs:RegistryError errorCode="${xmlAttribute(e.code)}" codeContext="${xmlAttribute(e.context)}" severity="${SEVERITY}${e.severity}"/>`).join('')
    + '</rs:RegistryErrorList></rs:RegistryResponse>';
}
