import { howMany } from '../../how-many';
import { createHash, verify, X509Certificate } from 'node:crypto';
import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { withXml } from '../../xml/door';
import { attribute, child, children, isNamed, localName, namespaceOf, path, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { C14N, DIGESTS, SIGNATURES, XADES } from '../xades-names';
import { decodeBase64 } from './base64';
import { canonicalBytes } from './c14n';
import { bytesOfReference, readReference, type XadesReference } from './xades-reference';

export interface XadesVerdict {
  /** DER of the certificate that signed: whom to trust is not judged here. */
  certificate: Buffer;
  /** Algorithm URIs. */
  signature: string; digests: string[];
  /** As written. */
  signingTime?: string;
  /** OIDs of the documents whose digest was verified. */
  documents: string[];
}

/**
 * Verifies the XAdES document of a lot against the lot and its documents (uniqueId → bytes): one signature over the manifest and the signed
 * properties, that certificate named in them, and a manifest of exactly this lot and these documents, with their digests. RSA with SHA-1 is
 * read and told: it is what the only published examples use. Throws XDS-XADES-*, XML-*.
 */
export function verifyXades(bytes: Buffer, expected: { lotUniqueId: string; documents: ReadonlyMap<string, Buffer> }): XadesVerdict {
  return withXml(bytes, (root) => {
    if (!isNamed(root, NS.ds, 'Signature')) throw new HomologairError('XDS-XADES-FORME', { detail: 'la racine n’est pas ds:Signature' });
    const info = only(root, NS.ds, 'SignedInfo');
    const references = children(info, NS.ds, 'Reference').map(readReference);
    const targets = identified(root);
    const digests = new Set(references.map(({ digestMethod }) => digestMethod));
    const signed = references.map((reference) => ({ reference, element: signedElement(reference, targets) }));
    const found = (name: string, is: (ns: string) => boolean): XmlElement =>
      signed.find(({ element }) => localName(element) === name && is(namespaceOf(element)))?.element ?? formError(`${name} n’est pas signé`);
    const manifest = found('Manifest', (ns) => ns === NS.ds);
    const properties = found('SignedProperties', (ns) => ns.startsWith(ETSI));
    const xades = namespaceOf(properties);
    const certificate = certificateOf(root);
    const signature = checkSignature(root, info, certificate);
    for (const { reference, element } of signed) checkDigest(reference, canonicalOf(reference, element));
    checkCertificate(properties, xades, certificate);
    const documents = checkManifest(manifest, expected, digests);
    const time = path(properties, [xades, 'SignedSignatureProperties'], [xades, 'SigningTime']);
    return { certificate, signature, digests: [...digests], ...(time && { signingTime: textOf(time).trim() }), documents };
  });
}

/** XAdES, whatever its version: 1.1.1 in the published example. */
const ETSI = 'http://uri.etsi.org/01903/';

function formError(detail: string): never { throw new HomologairError('XDS-XADES-FORME', { detail }); }

function only(parent: XmlElement, ns: string, local: string): XmlElement {
  const found = children(parent, ns, local);
  return found.length === 1 ? found[0]! : formError(`${howMany(found.length, 'élément')} ${local} au lieu d’un`);
}

/** Elements that may be signed, by Id; the same Id twice would let one be verified and the other read. */
function identified(root: XmlElement): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  const visit = (element: XmlElement): void => {
    const id = attribute(element, 'Id');
    if (id !== undefined && found.has(id)) throw new HomologairError('XDS-XADES-ID-DOUBLE', { id });
    if (id !== undefined) found.set(id, element);
    children(element).forEach(visit);
  };
  visit(root);
  return found;
}

function signedElement(reference: XadesReference, targets: ReadonlyMap<string, XmlElement>): XmlElement {
  return (reference.uri.startsWith('#') ? targets.get(reference.uri.slice(1)) : undefined) ?? formError(`la référence « ${reference.uri} » ne désigne aucun élément`);
}

/** Without a transform, a fragment is canonicalised without its comments (XML-DSig §4.4.3.2, §4.4.3.3). */
function canonicalOf({ transforms }: XadesReference, element: XmlElement): Buffer {
  if (transforms.length > 1) throw new HomologairError('XDS-XADES-ALGORITHME', { role: 'de transformation', valeur: transforms.join(' ') });
  return canonicalBytes(element, transforms[0] ?? C14N.inclusive);
}

function checkDigest({ uri, digestMethod, digest }: XadesReference, bytes: Buffer): void {
  const computed = createHash(DIGESTS[digestMethod]!).update(bytes).digest();
  if (!computed.equals(digest)) throw new HomologairError('XDS-XADES-EMPREINTE', { reference: uri });
}

function certificateOf(root: XmlElement): Buffer {
  const data = only(only(root, NS.ds, 'KeyInfo'), NS.ds, 'X509Data');
  return decodeBase64(textOf(children(data, NS.ds, 'X509Certificate')[0] ?? formError('aucun certificat'))) ?? formError('le certificat n’est pas en base64');
}

function checkSignature(root: XmlElement, info: XmlElement, certificate: Buffer): string {
  const method = attribute(only(info, NS.ds, 'SignatureMethod'), 'Algorithm') ?? '';
  const hash = Object.hasOwn(SIGNATURES, method) ? SIGNATURES[method] : undefined;
  if (hash === undefined) throw new HomologairError('XDS-XADES-ALGORITHME', { role: 'de signature', valeur: method });
  const canonical = canonicalBytes(info, attribute(only(info, NS.ds, 'CanonicalizationMethod'), 'Algorithm') ?? '');
  const value = decodeBase64(textOf(only(root, NS.ds, 'SignatureValue'))) ?? formError('SignatureValue n’est pas en base64');
  let good: boolean;
  try {
    good = verify(hash, canonical, new X509Certificate(certificate).publicKey, value);
  } catch (cause) {
    throw new HomologairError('XDS-XADES-SIGNATURE', {}, cause);
  }
  if (!good) throw new HomologairError('XDS-XADES-SIGNATURE');
  return method;
}

/** XAdES §7.2.2: the certificate that signed is the first the signed properties name. */
function checkCertificate(properties: XmlElement, xades: string, certificate: Buffer): void {
  const named = path(properties, [xades, 'SignedSignatureProperties'], [xades, 'SigningCertificate'], [xades, 'Cert'], [xades, 'CertDigest']);
  const method = named && [xades, NS.ds].map((ns) => child(named, ns, 'DigestMethod')).find((found) => found !== undefined);
  const value = named && [xades, NS.ds].map((ns) => child(named, ns, 'DigestValue')).find((found) => found !== undefined);
  const algorithm = (method && attribute(method, 'Algorithm')) ?? '';
  const hash = Object.hasOwn(DIGESTS, algorithm) ? DIGESTS[algorithm] : undefined;
  if (value === undefined || hash === undefined) return formError('les propriétés signées ne nomment pas le certificat');
  if (createHash(hash).update(certificate).digest('base64') !== textOf(value).replace(/\s+/g, '')) throw new HomologairError('XDS-XADES-CERTIFICAT');
}

/** The lot once, each document once, nothing else. */
function checkManifest(manifest: XmlElement, expected: { lotUniqueId: string; documents: ReadonlyMap<string, Buffer> }, digests: Set<string>): string[] {
  const left = new Map(expected.documents);
  let lot = false;
  for (const reference of children(manifest, NS.ds, 'Reference').map(readReference)) {
    const oid = reference.uri.startsWith(XADES.oidPrefix) ? reference.uri.slice(XADES.oidPrefix.length) : undefined;
    if (oid === expected.lotUniqueId && !lot) { lot = true; continue; }
    const content = oid === undefined ? undefined : left.get(oid);
    if (content === undefined) throw new HomologairError('XDS-XADES-DOCUMENT-INCONNU', { reference: reference.uri });
    checkDigest(reference, bytesOfReference(reference, content));
    digests.add(reference.digestMethod);
    left.delete(oid!);
  }
  if (!lot) throw new HomologairError('XDS-XADES-LOT-ABSENT', { lot: expected.lotUniqueId });
  const [forgotten] = left.keys();
  if (forgotten !== undefined) throw new HomologairError('XDS-XADES-DOCUMENT-ABSENT', { document: forgotten });
  return [...expected.documents.keys()];
}
