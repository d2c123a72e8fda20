import type { ActFact, Body, ExchangeFact, ExportedTraceFact, Fact, JournalHeader, PatientRef, PersonRef, PieceFact, RefusedConnectionFact, ScreenFact, StructureRef } from '../journal/facts';
import { lookedAtMasked, watchingMasked } from '../journal/masked';
import { trustStore } from '../pki/trust';
import { readExchange, type ExchangeContext } from './exchange';
import { lazy } from './lazy';
import { ScenarioIndex } from './scenarios';
import type { Lecture, ReadExchange, ScenarioWindow, Token } from './view';
import { WorkTimeline } from './work';

/** A lecture that grows with its journal: each fact is looked at once, each exchange parsed once, when a rule asks, until `forget`. */
export class JournalLecture implements Lecture {
  readonly facts: Fact[] = [];
  readonly screens: ScreenFact[] = [];
  readonly exports: ExportedTraceFact[] = [];
  readonly refused: RefusedConnectionFact[] = [];
  readonly acts: ActFact[] = [];
  readonly pieces: PieceFact[] = [];
  readonly work = new WorkTimeline();
  readonly scenarioIndex = new ScenarioIndex();
  private readonly trust = lazy(() => trustStore(this.header.trust.anchors, this.header.trust.crls));
  private readonly exchangeFacts: ExchangeFact[] = [];
  private readings: ReadExchange[] = [];
  private readTokens: Token[] = [];
  private tokensReadUpTo = 0;
  private tokensMasked = false;

  /** @param read how an exchange is read; a test may give exchanges already read. */
  constructor(
    readonly worker: string, readonly header: JournalHeader, private readonly bytes: (body: Body) => Buffer,
    private readonly read: (fact: ExchangeFact, context: ExchangeContext) => ReadExchange = readExchange,
  ) {}

  get scenarios(): readonly ScenarioWindow[] { return this.scenarioIndex.windows; }

  get exchanges(): readonly ReadExchange[] {
    for (let index = this.readings.length; index < this.exchangeFacts.length; index += 1) this.readings.push(this.exchange(this.exchangeFacts[index] as ExchangeFact));
    return this.readings;
  }

  /** Lets go of all that was read of the exchanges; it is read again if somebody asks. A run has thousands, of some ten kilobytes each. */
  forget(): void {
    this.readings = [];
    this.readTokens = [];
    this.tokensReadUpTo = 0;
    this.tokensMasked = false;
  }

  get tokens(): readonly Token[] {
    const { masked } = watchingMasked(() => { this.readNewTokens(); });
    // Those read earlier are looked at again.
    this.tokensMasked ||= masked;
    if (this.tokensMasked) lookedAtMasked();
    return this.readTokens;
  }

  private readNewTokens(): void {
    const { exchanges } = this;
    for (; this.tokensReadUpTo < exchanges.length; this.tokensReadUpTo += 1) {
      const token = exchanges[this.tokensReadUpTo]?.token;
      if (token !== undefined) this.readTokens.push(token);
    }
  }

  /** Takes the facts that this lecture has not seen yet: pass the journal's whole list each time. */
  extend(facts: readonly Fact[]): this {
    for (let index = this.facts.length; index < facts.length; index += 1) this.add(facts[index] as Fact);
    return this;
  }

  id = (fact: { seq: number }): string => `${this.worker}:${fact.seq}`;

  private add(fact: Fact): void {
    this.facts.push(fact);
    this.work.observe(fact);
    this.scenarioIndex.observe(fact);
    switch (fact.kind) {
      case 'exchange': this.exchangeFacts.push(fact); return;
      case 'screen': this.screens.push(fact); return;
      case 'exported-trace': this.exports.push(fact); return;
      case 'refused-connection': this.refused.push(fact); return;
      case 'piece': this.pieces.push(fact); return;
      case 'act': this.acts.push(fact);
    }
  }

  private exchange(fact: ExchangeFact): ReadExchange {
    return this.read(fact, { id: this.id(fact), header: this.header, trust: this.trust, bytes: this.bytes,
      structure: (seq) => this.structure(seq), exchanges: () => this.exchanges });
  }

  /** The last admission up to a position that names the persona: identities change from one scenario to the next. */
  person(persona: string, seq: number): PersonRef | undefined {
    return this.admitted(seq, (act) => act.professionnels.find((person) => person.persona === persona));
  }

  patient(persona: string, seq: number): PatientRef | undefined {
    return this.admitted(seq, (act) => act.patients.find((patient) => patient.persona === persona));
  }

  structure(seq: number): StructureRef | undefined {
    return this.admitted(seq, (act) => act.structure);
  }

  private admitted<T>(seq: number, find: (act: ActFact & { act: 'admission' }) => T | undefined): T | undefined {
    for (let index = this.acts.length - 1; index >= 0; index -= 1) {
      const act = this.acts[index] as ActFact;
      if (act.seq > seq || act.act !== 'admission') continue;
      const found = find(act);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Everything one worker's facts say. Parsing waits until a rule asks; use `extend` to follow a run while it lasts. */
export function readFacts(facts: readonly Fact[], worker: string, header: JournalHeader, bytes: (body: Body) => Buffer): JournalLecture {
  return new JournalLecture(worker, header, bytes).extend(facts);
}
