import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { withXml } from '../../xml/door';
import { attribute, child, children, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { DIGESTS } from '../xades-names';
import { decodeBase64 } from './base64';
import { canonicalBytes } from './c14n';

/** ds:Reference: what it names, how it is prepared and digested, its digest. */
export interface XadesReference { uri: string; transforms: string[]; digestMethod: string; digest: Buffer }

/** Throws XDS-XADES-FORME, XDS-XADES-ALGORITHME. */
export function readReference(element: XmlElement): XadesReference {
  const uri = attribute(element, 'URI') ?? '';
  const refuse = (detail: string): never => { throw new HomologairError('XDS-XADES-FORME', { detail: `la référence « ${uri} » ${detail}` }); };
  if (uri === '') return refuse('ne nomme rien');
  const transforms = child(element, NS.ds, 'Transforms');
  const method = child(element, NS.ds, 'DigestMethod') ?? refuse('n’a pas d’algorithme d’empreinte');
  const value = child(element, NS.ds, 'DigestValue') ?? refuse('n’a pas d’empreinte');
  const digestMethod = attribute(method, 'Algorithm') ?? '';
  if (!Object.hasOwn(DIGESTS, digestMethod)) throw new HomologairError('XDS-XADES-ALGORITHME', { role: 'd’empreinte', valeur: digestMethod });
  return { uri, transforms: transforms ? children(transforms, NS.ds, 'Transform').map((t) => attribute(t, 'Algorithm') ?? '') : [],
    digestMethod, digest: decodeBase64(textOf(value)) ?? refuse('a une empreinte qui n’est pas en base64') };
}

/** The octets a reference to a document digests: those that travelled, or their canonical form when a transform says so. */
export function bytesOfReference({ transforms }: XadesReference, content: Buffer): Buffer {
  if (transforms.length > 1) throw new HomologairError('XDS-XADES-ALGORITHME', { role: 'de transformation', valeur: transforms.join(' ') });
  const [algorithm] = transforms;
  return algorithm === undefined ? content : withXml(content, (_, document) => canonicalBytes(document, algorithm));
}
