import type { AlgorithmProfile } from './verification';

export const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';

interface AllowList { readonly signatures: Readonly<Record<string, string>>; readonly digests: Readonly<Record<string, string>> }

const SHA256: AllowList = {
  signatures: { 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256': 'RSA-SHA256' },
  digests: { 'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256' },
};

/** Allow-lists: URI → name for node:crypto. What is not here is refused. RSA-SHA1 is how the 2020 examples are signed. */
export const ALGORITHMS: Readonly<Record<AlgorithmProfile, AllowList>> = {
  standard: SHA256,
  'exemples-2020': {
    signatures: { ...SHA256.signatures, 'http://www.w3.org/2000/09/xmldsig#rsa-sha1': 'RSA-SHA1' },
    digests: { ...SHA256.digests, 'http://www.w3.org/2000/09/xmldsig#sha1': 'sha1' },
  },
};

/** Name for node:crypto, or undefined when the list does not hold this very URI. */
export const allowed = (list: Readonly<Record<string, string>>, uri: string | undefined): string | undefined =>
  uri !== undefined && Object.hasOwn(list, uri) ? list[uri] : undefined;
