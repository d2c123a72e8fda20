import type { AdmissionContext } from './context';
import { ADMITTED, refused, type Outcome } from './outcome';

/** A connection kept alive does not outlive its certificate: judged again at each request, and cut when it no longer holds. */
export function identiteTls({ incoming: { certificate } }: AdmissionContext): Outcome {
  return certificate.ok ? ADMITTED : refused('identite-tls', certificate.code, {}, certificate.detail);
}
