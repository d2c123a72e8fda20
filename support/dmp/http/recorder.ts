import type { Body, ExchangeFact, Fact, NewFact, TlsPeer } from '../../journal/facts';
import { INLINE_LIMIT, type JournalWriter } from '../../journal/writer';
import type { WireAnswer } from '../answer/wire';

export interface Received { peer: TlsPeer; method: string; path: string; headers: [string, string][]; body: Buffer; at: Date }

/** A fact remembered here, its bodies as the octets they were: base64 texts kept that long would be copied at each garbage collection. */
interface Recent { fact: Fact; octets?: { request: Buffer; response: Buffer } }

/** Writes each exchange to the journal, before its answer leaves: who has read the answer can read the fact. */
export class Recorder {
  /** Last facts, for a journal that keeps none in memory. */
  private recent: Recent[] = [];

  constructor(private readonly journal: JournalWriter, private readonly now: () => Date) {}

  /** @param status what leaves; 0 when the connection is cut before any octet of the answer. */
  exchange(received: Received, answer: WireAnswer | undefined, status: number, admission: ExchangeFact['admission'], trace: string): number {
    const left = status === 0 ? undefined : answer;
    const octets = { request: received.body, response: left?.body ?? EMPTY };
    const request = this.journal.body(octets.request), response = this.journal.body(octets.response);
    const fact = {
      kind: 'exchange' as const, peer: received.peer, method: received.method, path: received.path, requestHeaders: received.headers,
      request, receivedAt: received.at.toISOString(), answeredAt: this.now().toISOString(), status,
      responseHeaders: left?.headers ?? [], response, admission, trace,
    };
    return this.written(fact, (base) => ({ fact: { ...fact, ...base, request: bare(request), response: bare(response) }, octets }));
  }

  append(fact: NewFact): number {
    return this.written(fact, (base) => ({ fact: { ...fact, ...base } as Fact }));
  }

  private written(fact: NewFact, remembered: (base: { seq: number; at: string }) => Recent): number {
    const at = this.now().toISOString();
    const seq = this.journal.append(fact);
    if (this.journal.facts().length === 0) {
      this.recent.push(remembered({ seq, at }));
      if (this.recent.length > 2 * RECENT) this.recent = this.recent.slice(-RECENT);
    }
    return seq;
  }

  /** Facts after a position, oldest first. */
  facts(after: number): Fact[] {
    const kept = this.journal.facts();
    return kept.length > 0 ? kept.filter((fact) => fact.seq > after) : this.recent.filter(({ fact }) => fact.seq > after).map(whole);
  }

  get last(): number { return this.journal.last; }
}

const bare = ({ sha256, size }: Body): Body => ({ sha256, size });

function whole({ fact, octets }: Recent): Fact {
  if (fact.kind !== 'exchange' || octets === undefined) return fact;
  const inline = (body: Body, bytes: Buffer): Body => (body.size > INLINE_LIMIT ? body : { ...body, inline: bytes.toString('base64') });
  return { ...fact, request: inline(fact.request, octets.request), response: inline(fact.response, octets.response) };
}

/** Facts the administration can read again when the journal keeps none. */
const RECENT = 100;
const EMPTY = Buffer.alloc(0);
