import { xmlText } from './escape';
import { WSA_ANONYMOUS } from '../types';
import { URI } from './namespaces';

export interface EnvelopeParts {
  /** wsa:Action, always with `soap:mustUnderstand="true"`. */
  action: string;
  /** wsa:MessageID, written as given (`urn:uuid:…`). */
  messageId: string;
  /** wsa:To; by default anonymous in an answer (`relatesTo` given), empty in a request, as the published examples are. */
  to?: string;
  /** wsa:MessageID of the request answered. */
  relatesTo?: string;
  /** Add `wsa:ReplyTo` anonymous. */
  replyTo?: boolean;
  /** Serialised SAML assertion, copied untouched into wsse:Security: one byte changed breaks its signature. */
  security?: string;
  /** Further serialised header blocks (SOAP 1.2 `NotUnderstood`). */
  headers?: string;
  /** Serialised content of soap:Body. */
  body: string;
}

/** A SOAP 1.2 message with its WS-Addressing 1.0 headers (interface-dmp §3.1), with XML declaration. */
export function buildEnvelope(o: EnvelopeParts): string {
  const to = o.to ?? (o.relatesTo === undefined ? '' : WSA_ANONYMOUS);
  return '<?xml version="1.0" encoding="UTF-8"?>'
    + `<soap:Envelope xmlns:soap="${URI.soap12}"><soap:Header xmlns:wsa="${URI.wsa}">`
    + `<wsa:Action soap:mustUnderstand="true">${xmlText(o.action)}</wsa:Action>`
    + `<wsa:MessageID>${xmlText(o.messageId)}</wsa:MessageID>`
    + (o.relatesTo === undefined ? '' : `<wsa:RelatesTo>${xmlText(o.relatesTo)}</wsa:RelatesTo>`)
    + `<wsa:To>${xmlText(to)}</wsa:To>`
    + (o.replyTo === true ? `<wsa:ReplyTo><wsa:Address>${WSA_ANONYMOUS}</wsa:Address></wsa:ReplyTo>` : '')
    + (o.security === undefined ? '' : `<wsse:Security xmlns:wsse="${URI.wsse}">${withoutDeclaration(o.security)}</wsse:Security>`)
    + (o.headers ?? '')
    + `</soap:Header><soap:Body>${o.body}</soap:Body></soap:Envelope>`;
}

/** A signer may serialise a whole document: its XML declaration has no place inside another one. */
const withoutDeclaration = (xml: string): string => xml.replace(/^\uFEFF?<\?xml [^>]*\?>\s*/, '');
