import type { Socket } from 'node:net';
import { sentenceOf } from '../../erreurs/error';
import { textAnswer } from '../answer/wire';
import type { NationalTraces } from '../traces/national';
import type { TlsPeer } from '../../journal/facts';
import type { Recorder } from './recorder';

/** Bytes that are not HTTP, or headers too slow or too long: answered, journaled and traced like any other request. */
export function onClientError(error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket, known: { peer: TlsPeer; structId: string } | undefined, parts: { recorder: Recorder; traces: NationalTraces; now: () => Date }): void {
  if (error.code === 'ECONNRESET' || !socket.writable || known === undefined) { socket.destroy(); return; }
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const at = parts.now();
  const reason = sentenceOf('DMP-HTTP-ILLISIBLE', { detail: error.code ?? error.message });
  const answer = textAnswer(status, reason);
  const trace = parts.traces.add({ at: at.toISOString(), structure: known.structId, issue: 'refusé', stage: 'http', code: 'DMPSimuleHttp', motif: reason });
  parts.recorder.exchange({ peer: known.peer, method: '', path: '', headers: [], body: error.rawPacket ?? Buffer.alloc(0), at }, answer, status,
    { admitted: false, stage: 'http', code: 'DMPSimuleHttp', reason }, trace);
  const head = answer.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} \r\nConnection: close\r\n${head}\r\n`, 'latin1'), answer.body]));
}
