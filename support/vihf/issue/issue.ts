import type { VihfClaims } from '../claims';
import { buildAssertion } from './build';
import { signAssertion } from './sign';
import type { VihfSigner } from './signer';

export { buildAssertion } from './build';
export { signAssertion } from './sign';
export { loadSigner, type VihfSigner } from './signer';

/** The signed VIHF (AIR, INDIRECTE or DIRECTE, as the claims say), ready for wsse:Security. */
export const issueVihf = (claims: VihfClaims, signer: VihfSigner): string => signAssertion(buildAssertion(claims), signer);
