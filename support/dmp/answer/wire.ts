import { randomUUID } from 'node:crypto';
import { buildEnvelope } from '../../xds/build/envelope';
import { buildFault } from '../../xds/build/fault';
import type { SoapFault, SoapHeaders } from '../../xds/types';

/** An HTTP answer, ready to leave. */
export interface WireAnswer { status: number; headers: [string, string][]; body: Buffer }

const SOAP = 'application/soap+xml; charset=UTF-8';
const FAULT_ACTION = 'http://www.w3.org/2005/08/addressing/soap/fault';

export const messageId = (): string => `urn:uuid:${randomUUID()}`;

/** @param o.body serialised content of soap:Body, or its UTF-8 octets, in pieces, when they serve for several answers. */
export function soapAnswer(o: { action: string; body: string | readonly Buffer[]; request?: SoapHeaders; status?: number }): WireAnswer {
  const { body } = o;
  const envelope = buildEnvelope({ action: o.action, messageId: messageId(), relatesTo: o.request?.messageId, body: typeof body === 'string' ? body : '' });
  return binaryAnswer(o.status ?? 200, SOAP, typeof body === 'string' ? Buffer.from(envelope, 'utf8') : Buffer.concat(around(envelope, '</soap:Body>', body)));
}

/** An element built around nothing, filled: pieces to be put together once. */
export function around(empty: string, end: string, content: readonly Buffer[]): Buffer[] {
  const at = empty.lastIndexOf(end);
  return [Buffer.from(empty.slice(0, at), 'utf8'), ...content, Buffer.from(empty.slice(at), 'utf8')];
}

/** A fault is an HTTP 500 (interface-dmp §5.1). */
export const faultAnswer = (fault: SoapFault, request?: SoapHeaders): WireAnswer =>
  soapAnswer({ action: FAULT_ACTION, body: buildFault(fault), request, status: 500 });

export const textAnswer = (status: number, text: string): WireAnswer => binaryAnswer(status, 'text/plain; charset=utf-8', Buffer.from(`${text}\n`, 'utf8'));

export function binaryAnswer(status: number, contentType: string, body: Buffer): WireAnswer {
  return { status, headers: [['Content-Type', contentType], ['Content-Length', String(body.length)]], body };
}
