import type { KeyObject } from 'node:crypto';
import type { ErrorCode } from '../../erreurs/table';
import type { VihfClaims } from '../claims';

/** Where the signer's key comes from: the trusted store decides from the certificate; KeyInfo alone never does. */
export interface TrustStore {
  /** @param certificate DER. Resolves to the key when the certificate is trusted as an ORG_SIGN at `at`. */
  resolveSigner(certificate: Buffer, at: Date): { ok: true; key: KeyObject; subject: string } | { ok: false; code: ErrorCode; detail: string };
}

/** `standard`: RSA-SHA256. `exemples-2020`: also RSA-SHA1, as the 2020 examples are signed. */
export type AlgorithmProfile = 'standard' | 'exemples-2020';

export interface VerificationPolicy { algorithms: AlgorithmProfile; at: Date }

/**
 * One reading of one message. `claims` are read only from the bytes that were verified.
 * `code` is of the one error table; `detail` is a short technical precision.
 */
export type Verification =
  | { accepted: true; claims: VihfClaims; signer: { subject: string; certificate: Buffer } }
  | { accepted: false; code: ErrorCode; detail: string };
