import { readFileSync } from 'node:fs';
import { xadesSigner } from '../../xds/build/xades';
import { loadSigner, signAssertion, type VihfSigner } from '../../vihf/issue/issue';
import type { PemPair } from '../config';
import type { SignerPort } from '../ports';

/** Loads a signer once for each pair of files. */
export function signers(): (pair: PemPair) => VihfSigner {
  const loaded = new Map<string, VihfSigner>();
  return (pair) => {
    const key = `${pair.cert}\n${pair.key}`;
    let signer = loaded.get(key);
    if (signer === undefined) loaded.set(key, signer = loadSigner(readFileSync(pair.cert, 'utf8'), readFileSync(pair.key, 'utf8')));
    return signer;
  };
}

/** Signs with the structure's ORG_SIGN certificate (interface-dmp §2.5), never with the one that opens the connection. */
export function orgSignSigner(): SignerPort {
  const signerOf = signers();
  return {
    issuer: (certificates) => signerOf(certificates.sign).issuer,
    sign: (assertion, certificates) => signAssertion(assertion, signerOf(certificates.sign)),
    lot: (certificates) => xadesSigner(signerOf(certificates.sign)),
  };
}
