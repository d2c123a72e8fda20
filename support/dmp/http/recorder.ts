import type { ExchangeFact, Fact, NewFact, TlsPeer } from '../../journal/facts';
import type { JournalWriter } from '../../journal/writer';
import type { WireAnswer } from '../answer/wire';

export interface Received { peer: TlsPeer; method: string; path: string; headers: [string, string][]; body: Buffer; at: Date }

/** Writes each exchange to the journal, before its answer leaves: who has read the answer can read the fact. */
export class Recorder {
  /** Last facts, for a journal that keeps none in memory. */
  private recent: Fact[] = [];

  constructor(private readonly journal: JournalWriter, private readonly now: () => Date) {}

  /** @param status what leaves; 0 when the connection is cut before any octet of the answer. */
  exchange(received: Received, answer: WireAnswer | undefined, status: number, admission: ExchangeFact['admission'], trace: string): number {
    return this.append({
      kind: 'exchange', peer: received.peer, method: received.method, path: received.path, requestHeaders: received.headers,
      request: this.journal.body(received.body), receivedAt: received.at.toISOString(), answeredAt: this.now().toISOString(), status,
      responseHeaders: status === 0 || answer === undefined ? [] : answer.headers,
      response: this.journal.body(status === 0 || answer === undefined ? EMPTY : answer.body), admission, trace,
    });
  }

  append(fact: NewFact): number {
    const at = this.now().toISOString();
    const seq = this.journal.append(fact);
    if (this.journal.facts().length === 0) {
      this.recent.push({ ...fact, seq, at } as Fact);
      if (this.recent.length > 2 * RECENT) this.recent = this.recent.slice(-RECENT);
    }
    return seq;
  }

  /** Facts after a position, oldest first. */
  facts(after: number): Fact[] {
    const kept = this.journal.facts();
    return (kept.length === 0 ? this.recent : kept).filter((fact) => fact.seq > after);
  }

  get last(): number { return this.journal.last; }
}

/** Facts the administration can read again when the journal keeps none. */
const RECENT = 100;
const EMPTY = Buffer.alloc(0);
