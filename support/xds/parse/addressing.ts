import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { children, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { WSA_ANONYMOUS, type SoapHeaders } from '../types';

/** A request needs Action and MessageID (WS-Addressing 1.0 core §3.1, metadata §5.1.2 in-out); an answer is read as it is. */
export type MessageKind = 'demande' | 'réponse';

/** Drafts of WS-Addressing, whose headers would otherwise look merely missing. */
const DRAFTS = new Set(['http://schemas.xmlsoap.org/ws/2004/08/addressing', 'http://schemas.xmlsoap.org/ws/2004/03/addressing', 'http://schemas.xmlsoap.org/ws/2003/03/addressing']);
const ABSOLUTE_IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;

/** A header block and its name, read once: each reading crosses into the XML library. */
export interface HeaderBlock { element: XmlElement; ns: string; local: string }

/** WS-Addressing properties of the header blocks; an empty `To` is no To. Throws XDS-WSA-*. */
export function readAddressing(blocks: readonly HeaderBlock[], kind: MessageKind): SoapHeaders {
  const found = new Map<string, XmlElement[]>();
  for (const { element, ns, local } of blocks) {
    if (DRAFTS.has(ns)) throw new HomologairError('XDS-WSA-VERSION', { element: local, espace: ns });
    if (ns === NS.wsa) found.set(local, [...found.get(local) ?? [], element]);
  }
  for (const [name, all] of found) {
    // RelatesTo alone may be repeated (core §3.1, one per relationship).
    if (all.length > 1 && name !== 'RelatesTo') throw new HomologairError('XDS-WSA-EN-TETE-DOUBLE', { element: `wsa:${name}`, nombre: all.length });
  }
  const text = (name: string): string | undefined => {
    const [block] = found.get(name) ?? [];
    return block === undefined ? undefined : textOf(block).trim() || undefined;
  };
  const replyBlock = found.get('ReplyTo')?.[0];
  const replyTo = replyBlock && children(replyBlock, NS.wsa, 'Address').map((a) => textOf(a).trim()).join(' ');
  const headers: SoapHeaders = { action: text('Action'), messageId: text('MessageID'), to: text('To'), relatesTo: text('RelatesTo'), replyTo };
  if (kind === 'demande') requireRequestProperties(headers);
  return headers;
}

function requireRequestProperties({ action, messageId, replyTo }: SoapHeaders): void {
  if (action === undefined) throw new HomologairError('XDS-WSA-ACTION-ABSENTE');
  if (messageId === undefined) throw new HomologairError('XDS-WSA-MESSAGEID-ABSENT');
  if (!ABSOLUTE_IRI.test(messageId)) throw new HomologairError('XDS-WSA-MESSAGEID-FORME', { valeur: messageId });
  if (replyTo !== undefined && replyTo !== WSA_ANONYMOUS) throw new HomologairError('XDS-WSA-REPLYTO', { adresse: replyTo });
}
