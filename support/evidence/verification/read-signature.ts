import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { exclusiveC14n } from '../../xml/c14n';
import { withXml } from '../../xml/door';
import { attribute, children, path, textOf } from '../../xml/nodes';
import { digestOf, SIGNATURE_LIMITS, signedInfo, signedProperties } from '../sceau/sign';
import {
  DS_NS, EXCLUSIVE_C14N, SHA256, SIGNATURE_ALGORITHMS, signatureDocument, XADES_NS, type FileReference, type SignatureAlgorithm, type SignatureContent,
} from '../sceau/signature-document';
import { anomaly, type Anomaly } from './anomaly';

/** A signature file as read: what it says, the octets its value signs, and whether its properties are those it signed. */
export interface SignatureReading { content: SignatureContent; signedOctets: Buffer; propertiesIntact: boolean }

/**
 * Reads a signature file of the one form this bench writes: it is built again from what was read of it, and any octet that differs is told.
 * `await openXml()` first. @returns the reading, or what is wrong with it.
 */
export function readSignature(octets: Buffer): { reading: SignatureReading } | { anomalies: Anomaly[] } {
  const form = (detail: string): { anomalies: Anomaly[] } => ({ anomalies: [anomaly('SCEAU-SIGNATURE-FORME', { detail })] });
  try {
    return withXml(octets, (root) => {
      const info = signedInfo(root), properties = signedProperties(root);
      if (info === undefined || properties === undefined) return form('ses éléments signés manquent');
      const foreign = foreignAlgorithms(root, info);
      if (foreign.length > 0) return { anomalies: foreign.map((algorithme) => anomaly('SCEAU-ALGORITHME', { algorithme })) };
      const content = contentOf(root, info, properties);
      if (!signatureDocument(content).equals(octets)) return form('elle porte autre chose que ce qu’elle signe, ou il y manque une référence');
      return { reading: { content, signedOctets: exclusiveC14n(info), propertiesIntact: digestOf(exclusiveC14n(properties)) === content.propertiesDigest } };
    }, SIGNATURE_LIMITS);
  } catch (error) {
    if (!(error instanceof HomologairError)) throw error;
    return form(`[${error.code}] XML illisible`);
  }
}

/** Algorithms named anywhere that are not those allowed there. */
function foreignAlgorithms(root: XmlElement, info: XmlElement): string[] {
  const named = (parent: XmlElement | undefined, local: string): string[] => (parent === undefined ? [] : children(parent, DS_NS, local)).map((element) => attribute(element, 'Algorithm') ?? '(aucun)');
  const references = children(info, DS_NS, 'Reference');
  const certificate = path(root, [DS_NS, 'Signature'], [DS_NS, 'Object'], [XADES_NS, 'QualifyingProperties'], [XADES_NS, 'SignedProperties'], [XADES_NS, 'SignedSignatureProperties'],
    [XADES_NS, 'SigningCertificateV2'], [XADES_NS, 'Cert'], [XADES_NS, 'CertDigest']);
  return [...new Set([
    ...named(info, 'SignatureMethod').filter((one) => !Object.hasOwn(SIGNATURE_ALGORITHMS, one)),
    ...[...references, ...(certificate ? [certificate] : [])].flatMap((element) => named(element, 'DigestMethod')).filter((one) => one !== SHA256),
    ...[...named(info, 'CanonicalizationMethod'), ...references.flatMap((reference) => named(path(reference, [DS_NS, 'Transforms']), 'Transform'))].filter((one) => one !== EXCLUSIVE_C14N),
  ])];
}

function contentOf(root: XmlElement, info: XmlElement, properties: XmlElement): SignatureContent {
  const signature = path(root, [DS_NS, 'Signature']) as XmlElement;
  const text = (from: XmlElement, ...steps: (readonly [string, string])[]): string => { const found = path(from, ...steps); return found === undefined ? '' : textOf(found); };
  const media = children(path(properties, [XADES_NS, 'SignedDataObjectProperties']) ?? properties, XADES_NS, 'DataObjectFormat').map((one) => text(one, [XADES_NS, 'MimeType']));
  const references = children(info, DS_NS, 'Reference').map((one) => ({ uri: attribute(one, 'URI') ?? '', digest: text(one, [DS_NS, 'DigestValue']) }));
  const files = references.slice(0, -1).map((one, index): FileReference => ({ ...one, media: media[index] ?? '' }));
  return {
    algorithm: (attribute(path(info, [DS_NS, 'SignatureMethod']) ?? info, 'Algorithm') ?? '') as SignatureAlgorithm,
    signingTime: text(properties, [XADES_NS, 'SignedSignatureProperties'], [XADES_NS, 'SigningTime']),
    certificates: children(path(signature, [DS_NS, 'KeyInfo'], [DS_NS, 'X509Data']) ?? signature, DS_NS, 'X509Certificate').map(textOf),
    certificateDigest: text(properties, [XADES_NS, 'SignedSignatureProperties'], [XADES_NS, 'SigningCertificateV2'], [XADES_NS, 'Cert'], [XADES_NS, 'CertDigest'], [DS_NS, 'DigestValue']),
    files, propertiesDigest: references.at(-1)?.digest ?? '', value: text(signature, [DS_NS, 'SignatureValue']),
  };
}
