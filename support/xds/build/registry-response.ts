import { PARTIAL_SUCCESS, RESPONSE_STATUS, type RegistryError } from '../types';
import { xmlAttribute } from './escape';
import { URI } from './namespaces';

const SEVERITY = 'urn:oasis:names:tc:ebxml-regrep:ErrorSeverityType:';

/** Success without error; with one, PartialSuccess when something is answered all the same, else Failure. Warnings do not count. */
export function statusFor(errors: readonly RegistryError[], answered: number): string {
  if (!errors.some((error) => error.severity === 'Error')) return RESPONSE_STATUS.success;
  return answered > 0 ? PARTIAL_SUCCESS : RESPONSE_STATUS.failure;
}

/** rs:RegistryErrorList (prefix `rs` declared by the caller), nothing when there is no error. */
export function errorList(errors: readonly RegistryError[]): string {
  if (errors.length === 0) return '';
  const highest = errors.some((error) => error.severity === 'Error') ? 'Error' : 'Warning';
  return `<rs:RegistryErrorList highestSeverity="${SEVERITY}${highest}">${errors.map((error) =>
    `<rs:RegistryError errorCode="${xmlAttribute(error.code)}" codeContext="${xmlAttribute(error.context)}" severity="${SEVERITY}${error.severity}"`
    + `${error.location === undefined ? '' : ` location="${xmlAttribute(error.location)}"`}/>`).join('')}</rs:RegistryErrorList>`;
}

/**
 * rs:RegistryResponse, the whole answer to TD2.1 and TD3.3. Errors make it a failure: those transactions are all or nothing
 * (ITI TF-2 §3.41, §3.57); warnings do not.
 */
export function buildRegistryResponse(o: { errors?: readonly RegistryError[]; status?: string } = {}): string {
  const errors = o.errors ?? [];
  return `<rs:RegistryResponse xmlns:rs="${URI.rs}" status="${xmlAttribute(o.status ?? statusFor(errors, 0))}">${errorList(errors)}</rs:RegistryResponse>`;
}
