import { createHash, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { C14N, DIGESTS, SIGNATURES, XADES, XADES_ALGORITHMS, type XadesAlgorithms } from '../xades-names';
import { canonicalAttribute, canonicalText } from './canonical';
import { URI } from './namespaces';

/** Who signs a lot. `sign` is RSA PKCS#1 v1.5 over the canonical SignedInfo, with the digest of `algorithms`. */
export interface XadesSigner { certificatePem: string; algorithms: XadesAlgorithms; sign(signedInfo: Buffer): Buffer }

/** A signer holding its key: any object with a key and its certificate (that of a VIHF's signer is one). */
export function xadesSigner(o: { key: KeyObject; certificatePem: string }, algorithms: XadesAlgorithms = 'standard'): XadesSigner {
  return { certificatePem: o.certificatePem, algorithms, sign: (signedInfo) => sign(SIGNATURES[XADES_ALGORITHMS[algorithms].signature], signedInfo, o.key) };
}

export interface XadesDocument {
  uniqueId: string; content: Buffer;
  /** Canonical form (C14N 1.0 with comments) of an XML document, when the reference is to announce it; else the bytes as they travel are signed. */
  canonical?: Buffer;
}

type Element = (name: string, content: string, attributes?: string) => string;
/** An empty element has an end tag, as Canonical XML wants. */
const element: Element = (name, content, attributes = '') => `<${name}${attributes}>${content}</${name}>`;
const algorithm = (name: string, uri: string): string => element(name, '', ` Algorithm="${uri}"`);

/**
 * The XAdES document of a lot (interface-dmp §3.3): a manifest that names the lot and each document by its OID, and signed properties (time,
 * certificate), under one RSA signature. Everything is written in canonical form, so what is signed is what is sent.
 * `id` is an XML identifier, free.
 */
export function buildXades(o: { id: string; lotUniqueId: string; documents: readonly XadesDocument[]; signedAt: Date; signer: XadesSigner }): Buffer {
  const methods = XADES_ALGORITHMS[o.signer.algorithms];
  const digestOf = (bytes: string | Buffer): string => createHash(DIGESTS[methods.digest]!).update(bytes).digest('base64');
  const certificate = new X509Certificate(o.signer.certificatePem);
  const digested = (value: string): string => algorithm('DigestMethod', methods.digest) + element('DigestValue', value);
  const target = ` Target="${canonicalAttribute(`#${o.id}`)}"`;

  const named = (uniqueId: string, content: string): string => element('Reference', content, ` URI="${canonicalAttribute(XADES.oidPrefix + uniqueId)}"`);
  const references = named(o.lotUniqueId, digested(XADES.lotDigest)) + o.documents.map(({ uniqueId, content, canonical }) => named(uniqueId,
    (canonical === undefined ? '' : element('Transforms', algorithm('Transform', C14N.inclusiveWithComments))) + digested(digestOf(canonical ?? content)))).join('');
  const manifest = inScope('Manifest', references, ` Id="${XADES.manifestId}"`, URI.ds);
  const properties = inScope('SignedProperties', signedProperties(certificate, o.signedAt, digested(digestOf(certificate.raw))), ` Id="${XADES.propertiesId}"`, URI.xades);

  const signed = (id: string, type: string, canonical: string): string => element('Reference', digested(digestOf(canonical)), ` Type="${type}" URI="#${id}"`);
  const info = inScope('SignedInfo', algorithm('CanonicalizationMethod', C14N.inclusiveWithComments) + algorithm('SignatureMethod', methods.signature)
    + signed(XADES.manifestId, XADES.manifestType, manifest.canonical) + signed(XADES.propertiesId, XADES.propertiesType, properties.canonical), '', URI.ds);

  return Buffer.from(element('Signature', info.sent + element('SignatureValue', o.signer.sign(Buffer.from(info.canonical, 'utf8')).toString('base64'))
    + element('KeyInfo', element('X509Data', element('X509Certificate', certificate.raw.toString('base64')))) + element('Object', manifest.sent)
    // Out of the XML-DSig namespace, as the published example: that schema has no text there. Nothing signs it.
    + element('Object', element('SignatureProperties', element('SignatureProperty', XADES.purpose, ` Id="purposeOfSignature"${target}`), ' xmlns=""'))
    + element('Object', element('QualifyingProperties', properties.sent, ` xmlns="${URI.xades}"${target}`)),
  ` xmlns="${URI.ds}" Id="${canonicalAttribute(o.id)}"`), 'utf8');
}

/** An element as it is sent, its namespace declared above it, and as it is digested alone, with that declaration. */
const inScope = (name: string, content: string, attributes: string, namespace: string): { sent: string; canonical: string } =>
  ({ sent: element(name, content, attributes), canonical: element(name, content, ` xmlns="${namespace}"${attributes}`) });

function signedProperties(certificate: X509Certificate, signedAt: Date, digest: string): string {
  const ds = ` xmlns="${URI.ds}"`;
  // Node writes one RDN per line, broadest first; RFC 2253 wants commas, finest first.
  const issuer = certificate.issuer.split('\n').reverse().map((rdn) => rdn.replace(/ \+ /g, '+')).join(',');
  return element('SignedSignatureProperties', element('SigningTime', signedAt.toISOString())
    + element('SigningCertificate', element('Cert', element('CertDigest', digest) + element('IssuerSerial',
      element('X509IssuerName', canonicalText(issuer), ds) + element('X509SerialNumber', BigInt(`0x${certificate.serialNumber}`).toString(), ds))))
    + element('SignaturePolicyIdentifier', element('SignaturePolicyImplied', '')))
    + element('SignedDataObjectProperties', '');
}
