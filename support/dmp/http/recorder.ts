import type { ExchangeFact, Fact, NewFact, SideService, TlsPeer } from '../../journal/facts';
import type { JournalWriter } from '../../journal/writer';
import type { WireAnswer } from '../answer/wire';

export interface Received { peer: TlsPeer; method: string; path: string; headers: [string, string][]; body: Buffer; at: Date }

/** Writes each exchange to the journal, before its answer leaves: who has read the answer can read the fact. */
export class Recorder {
  constructor(private readonly journal: JournalWriter, private readonly now: () => Date) {}

  /** @param status what leaves; 0 when the connection is cut before any octet of the answer. */
  exchange(received: Received, answer: WireAnswer | undefined, status: number, admission: ExchangeFact['admission'], trace: string, side?: SideService): number {
    return this.append({
      kind: 'exchange', peer: received.peer, method: received.method, path: received.path, requestHeaders: received.headers,
      request: this.journal.body(received.body), receivedAt: received.at.toISOString(), answeredAt: this.now().toISOString(), status,
      responseHeaders: status === 0 || answer === undefined ? [] : answer.headers,
      response: this.journal.body(status === 0 || answer === undefined ? EMPTY : answer.body), admission, trace, ...(side === undefined ? {} : { side }),
    });
  }

  append(fact: NewFact): number { return this.journal.append(fact); }

  /** Facts after a position, oldest first; the last ones only, for a journal that keeps none in memory. */
  facts(after: number): Fact[] {
    const kept = this.journal.facts();
    return (kept.length > 0 ? kept : this.journal.lastFacts()).filter((fact) => fact.seq > after);
  }

  get last(): number { return this.journal.last; }
}

const EMPTY = Buffer.alloc(0);
