import { createHash, sign, type KeyObject, type X509Certificate } from 'node:crypto';
import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { exclusiveC14n } from '../../xml/c14n';
import { withXml, type XmlLimits } from '../../xml/door';
import { path } from '../../xml/nodes';
import { DS_NS, SIGNATURE_ALGORITHMS, signatureDocument, XADES_NS, type FileReference, type SignatureAlgorithm, type SignatureContent } from './signature-document';

/** Who seals. `chain`: certificates, the signer's first. `test`: the bench's own key, which everybody has. */
export interface Signer { key: KeyObject; chain: readonly X509Certificate[]; test: boolean }

/** A signature file of as many references as a container may hold. */
export const SIGNATURE_LIMITS: XmlLimits = { maxBytes: 48 * 1024 * 1024, maxDepth: 32, maxNodes: 2_000_000, maxAttributes: 1_000_000 };

export const signedInfo = (root: XmlElement): XmlElement | undefined => path(root, [DS_NS, 'Signature'], [DS_NS, 'SignedInfo']);
export const signedProperties = (root: XmlElement): XmlElement | undefined =>
  path(root, [DS_NS, 'Signature'], [DS_NS, 'Object'], [XADES_NS, 'QualifyingProperties'], [XADES_NS, 'SignedProperties']);

const canonical = (document: Buffer, find: (root: XmlElement) => XmlElement | undefined): Buffer => withXml(document, (root) => exclusiveC14n(find(root) as XmlElement), SIGNATURE_LIMITS);

export const digestOf = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('base64');

/**
 * Signs references. `await openXml()` first. With an RSA key the same inputs give the same octets; an ECDSA signature draws a number each time.
 * @param at time of the signature, told to the second.
 * @throws HomologairError SCEAU-CLE for a kind of key that no algorithm here takes.
 */
export function signFiles(files: readonly FileReference[], { key, chain }: Signer, at: Date): Buffer {
  const algorithm = algorithmFor(key), [leaf] = chain;
  if (leaf === undefined) throw new HomologairError('SCEAU-CLE', { detail: 'aucun certificat n’accompagne la clé' });
  const content: SignatureContent = {
    algorithm, signingTime: `${at.toISOString().slice(0, 19)}Z`, certificates: chain.map(({ raw }) => raw.toString('base64')), certificateDigest: digestOf(leaf.raw), files, propertiesDigest: '', value: '',
  };
  const propertiesDigest = digestOf(canonical(signatureDocument(content), signedProperties));
  const octets = canonical(signatureDocument({ ...content, propertiesDigest }), signedInfo);
  const value = sign(SIGNATURE_ALGORITHMS[algorithm].hash, octets, { key, dsaEncoding: 'ieee-p1363' }).toString('base64');
  return signatureDocument({ ...content, propertiesDigest, value });
}

function algorithmFor(key: KeyObject): SignatureAlgorithm {
  const kind = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : key.asymmetricKeyType;
  const weak = kind === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048;
  const [found] = Object.entries(SIGNATURE_ALGORITHMS).filter(([, algorithm]) => algorithm.key === kind);
  if (found === undefined || weak) throw new HomologairError('SCEAU-CLE', { detail: weak ? 'la clé RSA a moins de 2048 bits' : `la clé est de genre « ${kind ?? 'inconnu'} »` });
  return found[0] as SignatureAlgorithm;
}
