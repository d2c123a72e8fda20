import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, children, hasInstruction, isNamed, localName, namespaceOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import type { SoapHeaders } from '../types';
import { readAddressing, type HeaderBlock, type MessageKind } from './addressing';

export interface ParsedEnvelope { headers: SoapHeaders; security?: XmlElement; body: XmlElement; payload: XmlElement }

const named = (element: XmlElement): string => `{${namespaceOf(element)}}${localName(element)}`;

/**
 * SOAP 1.2 and WS-Addressing of one message, on the parsed tree (valid while its document lives). Tolerated, since real
 * clients do it: `mustUnderstand` without namespace, empty wsa:To, no ReplyTo.
 * Throws XDS-SOAP-*, XDS-WSA-*, XDS-CORPS-*; one code per defect.
 */
export function parseEnvelope(root: XmlElement, kind: MessageKind = 'demande'): ParsedEnvelope {
  if (localName(root) !== 'Envelope') throw new HomologairError('XDS-SOAP-ENVELOPPE-ABSENTE', { element: named(root) });
  if (namespaceOf(root) !== NS.soap12) throw new HomologairError('XDS-SOAP-VERSION', { espace: namespaceOf(root) });
  // SOAP 1.2 part 1 §5: no processing instruction; those inside wsse:Security are left to the reader of the VIHF, which names them.
  if (hasInstruction(root, NS.wsse, 'Security')) throw new HomologairError('XDS-SOAP-INSTRUCTION');
  const { header, body } = headerAndBody(root);
  const blocks = header === undefined ? [] : children(header).map((element) => ({ element, ns: namespaceOf(element), local: localName(element) }));
  const headers = readAddressing(blocks, kind);
  let security: XmlElement | undefined;
  for (const block of blocks) {
    requireUnderstood(block);
    if (block.ns !== NS.wsse || block.local !== 'Security') continue;
    if (security !== undefined) throw new HomologairError('XDS-WSA-EN-TETE-DOUBLE', { element: 'wsse:Security', nombre: 2 });
    security = block.element;
  }
  const payloads = children(body);
  const [payload] = payloads;
  if (payload === undefined) throw new HomologairError('XDS-CORPS-VIDE');
  if (payloads.length > 1) throw new HomologairError('XDS-CORPS-MULTIPLE', { nombre: payloads.length });
  return { headers, security, body, payload };
}

function headerAndBody(root: XmlElement): { header?: XmlElement; body: XmlElement } {
  let header: XmlElement | undefined;
  let body: XmlElement | undefined;
  for (const element of children(root)) {
    if (isNamed(element, NS.soap12, 'Body')) {
      if (body !== undefined) throw new HomologairError('XDS-SOAP-CORPS-DOUBLE');
      body = element;
    } else if (isNamed(element, NS.soap12, 'Header') && header !== undefined) {
      throw new HomologairError('XDS-SOAP-EN-TETE-DOUBLE');
    } else if (isNamed(element, NS.soap12, 'Header') && body === undefined) {
      header = element;
    } else {
      throw new HomologairError('XDS-SOAP-ENFANT-INATTENDU', { element: named(element) });
    }
  }
  if (body === undefined) throw new HomologairError('XDS-SOAP-CORPS-ABSENT');
  return { header, body };
}

const OUR_ROLES = new Set(['', ...['next', 'ultimateReceiver'].map((role) => `${NS.soap12}/role/${role}`)]);
const UNDERSTOOD = new Set<string>([NS.wsa, NS.wsse]);
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, 1: true, false: false, 0: false };

/** SOAP 1.2 part 1 §5.2: blocks are qualified; one that must be understood and is ours must be known. */
function requireUnderstood({ element, ns, local }: HeaderBlock): void {
  if (ns === '') throw new HomologairError('XDS-SOAP-EN-TETE-SANS-ESPACE', { element: local });
  if (UNDERSTOOD.has(ns)) return;
  const valeur = attribute(element, 'mustUnderstand', NS.soap12)?.trim();
  if (valeur === undefined) return;
  const must = BOOLEANS[valeur];
  if (must === undefined) throw new HomologairError('XDS-SOAP-MUSTUNDERSTAND-VALEUR', { element: `{${ns}}${local}`, valeur });
  if (!must || !OUR_ROLES.has(attribute(element, 'role', NS.soap12)?.trim() ?? '')) return;
  throw new HomologairError('XDS-SOAP-MUSTUNDERSTAND', { local, espace: ns });
}
