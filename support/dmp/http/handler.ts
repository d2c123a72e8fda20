import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { TlsPeer } from '../../journal/facts';
import type { CertificateCheck } from '../../pki/check';
import { newContext, type AdmissionContext, type DmpState, type Incoming } from '../admission/context';
import { refused, type Refused } from '../admission/outcome';
import { admit } from '../admission/pipeline';
import { answerOf } from '../answer/answer';
import { refusalAnswer } from '../answer/refusal';
import { newQueryAnswerCache } from '../answer/td31';
import type { WireAnswer } from '../answer/wire';
import { TRANSACTIONS } from '../../xds/types';
import { applyTrouble, type Departure } from '../faults/apply';
import type { FaultInjector } from '../faults/injector';
import type { FaultTable } from '../faults/table';
import { traceOf, type NationalTraces } from '../traces/national';
import { readBody, type ReadBody } from './body';
import type { Recorder } from './recorder';

export const SERVICES_PATH = '/si-dmp-server/v2/services/';
const SERVICES: ReadonlySet<string> = new Set(Object.values(TRANSACTIONS).map(({ service }) => service));

/** Who TLS says the client is, its certificate judged at this request's time. */
export interface KnownPeer { peer: TlsPeer; identity: CertificateCheck }

export interface HandlerParts {
  state: DmpState; faults: FaultTable; injector: FaultInjector; traces: NationalTraces; recorder: Recorder; now: () => Date;
}

/** One request: admission, answer, national trace, journal, departure. */
export class RequestHandler {
  private readonly cache = newQueryAnswerCache();
  private readonly reading = new WeakSet<Socket>();
  /** Answers that have not left yet (delays). */
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(private readonly parts: HandlerParts) {}

  handle(request: IncomingMessage, response: ServerResponse, known: KnownPeer): void {
    const at = this.parts.now();
    const { socket } = request;
    this.reading.add(socket);
    readBody(request, this.parts.state.settings.maxBodyBytes, (body) => {
      this.reading.delete(socket);
      this.answer(request, response, known, body, at);
    });
  }

  /** Whether a request's body is still being read on this connection: its end, whatever it is, will be recorded. */
  isReading(socket: Socket): boolean { return this.reading.has(socket); }

  close(): void { this.parts.injector.clear(); for (const timer of this.timers) clearTimeout(timer); }

  private answer(request: IncomingMessage, response: ServerResponse, { peer, identity }: KnownPeer, body: ReadBody, at: Date): void {
    const path = (request.url ?? '').split('?', 1)[0] as string;
    const incoming: Incoming = {
      method: request.method ?? '', path, service: serviceOf(path), contentType: request.headers['content-type'],
      contentEncoding: request.headers['content-encoding'], soapAction: request.headers['soapaction'] as string | undefined,
      body: body.bytes, at, certificate: identity, ...(body.trouble === undefined ? {} : { bodyTrouble: body.trouble }),
    };
    const { departure, refusal, code, trace } = this.judge(incoming);
    const received = { peer, method: incoming.method, path: request.url ?? '', headers: pairs(request.rawHeaders), body: body.bytes, at };
    const admission = { admitted: refusal === undefined, ...(refusal === undefined ? {} : { stage: refusal.stage, code, reason: refusal.traceReason }),
      ...(departure.caused === undefined ? {} : { reason: departure.caused }) };
    const leave = (): void => {
      const cutBefore = body.trouble === 'cut' || !identity.ok || departure.cutAfter === 0;
      this.parts.recorder.exchange(received, departure.answer, cutBefore ? 0 : departure.answer.status, admission, trace);
      if (!identity.ok) response.socket?.destroy();
      else send(response, departure, body.trouble === 'too-large');
    };
    if (departure.held === true) return this.parts.injector.whenCleared(leave);
    if (departure.delayMs === 0) return leave();
    const timer = setTimeout(() => { this.timers.delete(timer); leave(); }, departure.delayMs);
    this.timers.add(timer);
  }

  private judge(incoming: Incoming): { departure: Departure; refusal?: Refused; code?: string; trace: string } {
    const { state, faults, injector, traces } = this.parts;
    const context = newContext(incoming, state);
    try {
      if (injector.takeMaintenance()) {
        const refusal = refused('http', 'DMP-MAINTENANCE');
        const { wire, code } = refusalAnswer(refusal, context, faults);
        return { departure: applyTrouble(wire, undefined), refusal, code, trace: traces.add(traceOf(context, refusal, code)) };
      }
      const { wire, refusal, code } = this.decide(context, faults);
      const trace = traces.add(traceOf(context, refusal, code));
      return { departure: applyTrouble(wire, injector.take(context.transaction), context.headers), refusal, code, trace };
    } finally {
      context.document?.dispose();
    }
  }

  private decide(context: AdmissionContext, faults: FaultTable): { wire: WireAnswer; refusal?: Refused; code?: string } {
    let refusal: Refused;
    try {
      const outcome = admit(context);
      const answered = outcome.admitted ? answerOf(context, faults, this.cache) : outcome;
      if ('body' in answered) return { wire: answered };
      refusal = answered;
    } catch (error) {
      // A defect of ours must be told as such, and never stop the mock.
      refusal = refused('reponse', 'DMP-INTERNE', { detail: error instanceof Error ? error.message : String(error) });
    }
    const { wire, code } = refusalAnswer(refusal, context, faults);
    return { wire, refusal, code };
  }
}

function serviceOf(path: string): string | undefined {
  const name = path.startsWith(SERVICES_PATH) ? path.slice(SERVICES_PATH.length).replace(/\/$/, '') : '';
  return SERVICES.has(name) ? name : undefined;
}

export function pairs(raw: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) found.push([raw[at] as string, raw[at + 1] as string]);
  return found;
}

function send(response: ServerResponse, { answer, cutAfter }: Departure, closeAfter: boolean): void {
  if (response.destroyed || response.socket === null) return;
  if (cutAfter === 0) { response.socket.destroy(); return; }
  if (closeAfter) response.setHeader('Connection', 'close');
  response.writeHead(answer.status, answer.headers.flat());
  if (cutAfter === undefined) { response.end(answer.body); return; }
  response.write(answer.body.subarray(0, cutAfter), () => { response.socket?.destroy(); });
}
