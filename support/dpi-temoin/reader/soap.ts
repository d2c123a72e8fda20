import type { Element } from '@xmldom/xmldom';
import { HomologairError } from '../../erreurs/error';
import { element, elements, path, readXml, textOf } from './xml';

const SOAP12 = 'http://www.w3.org/2003/05/soap-envelope';

export type SoapAnswer = { fault: { code?: string; reason: string } } | { relatesTo: string | undefined; payload: Element };

/** A SOAP 1.2 answer: its fault, or what its body carries. @throws TEMOIN-XML, TEMOIN-REPONSE */
export function readSoap(bytes: Uint8Array): SoapAnswer {
  const envelope = readXml(bytes);
  const body = element(envelope, 'Body', SOAP12);
  if (envelope.localName !== 'Envelope' || envelope.namespaceURI !== SOAP12 || body === undefined) {
    throw new HomologairError('TEMOIN-REPONSE', { detail: `racine « ${envelope.localName ?? '?'} »`, attendu: 'une enveloppe SOAP 1.2' });
  }
  const fault = element(body, 'Fault', SOAP12);
  if (fault !== undefined) {
    const subcode = textOf(path(fault, 'Code', 'Subcode', 'Value'));
    return { fault: { code: subcode === '' ? undefined : subcode.replace(/^.*:/, ''), reason: textOf(path(fault, 'Reason', 'Text')) } };
  }
  const [payload] = elements(body);
  if (payload === undefined) throw new HomologairError('TEMOIN-REPONSE', { detail: 'corps vide', attendu: 'une réponse du DMP' });
  return { relatesTo: textOf(path(envelope, 'Header', 'RelatesTo')) || undefined, payload };
}
