import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, child, children, path, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import type { SoapFault } from '../types';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const CODES = new Set<string>(['Sender', 'Receiver', 'MustUnderstand', 'VersionMismatch'] satisfies SoapFault['code'][]);

/** A QName in content, its prefix resolved where it stands. */
function qname(element: XmlElement): { ns: string; local: string } {
  const text = textOf(element).trim();
  const colon = text.indexOf(':');
  const prefix = colon < 0 ? '' : text.slice(0, colon);
  return { ns: element.namespaceForPrefix(prefix) ?? '', local: text.slice(colon + 1) };
}

/**
 * The SOAP 1.2 fault a body holds, `undefined` if it holds none. The sub-code is a local name (`DMPInvalidCertificate`),
 * or `wsa:…` when it is WS-Addressing's; the reason is the French one, else the first. Throws XDS-FAUTE-FORME.
 */
export function parseFault(body: XmlElement): SoapFault | undefined {
  const fault = child(body, NS.soap12, 'Fault');
  if (fault === undefined) return undefined;
  const refuse = (detail: string): never => { throw new HomologairError('XDS-FAUTE-FORME', { detail }); };
  const code = child(fault, NS.soap12, 'Code') ?? refuse('Code absent');
  const value = qname(child(code, NS.soap12, 'Value') ?? refuse('Code/Value absent'));
  if (value.ns !== NS.soap12 || !CODES.has(value.local)) return refuse(`code « ${value.local} »`);
  const texts = children(child(fault, NS.soap12, 'Reason') ?? refuse('Reason absent'), NS.soap12, 'Text');
  const french = texts.find((text) => attribute(text, 'lang', XML_NAMESPACE)?.toLowerCase().startsWith('fr'));
  const reason = french ?? texts[0] ?? refuse('Reason/Text absent');
  const sub = path(code, [NS.soap12, 'Subcode'], [NS.soap12, 'Value']);
  const name = sub && qname(sub);
  return { code: value.local as SoapFault['code'], ...(name && { subcode: name.ns === NS.wsa ? `wsa:${name.local}` : name.local }), reason: textOf(reason).trim() };
}
