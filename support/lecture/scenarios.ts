import type { Fact, PatientRef, PersonRef, ScenarioRef } from '../journal/facts';
import type { ScenarioWindow } from './view';

interface OpenWindow extends ScenarioWindow { last?: number; notExecuted?: string; persons: PersonRef[]; patients: PatientRef[] }

/** Which scenario each position belongs to: between two markers of its worker's journal, never by what a message claims. */
export class ScenarioIndex {
  readonly windows: OpenWindow[] = [];
  private readonly byId = new Map<string, OpenWindow>();

  /** Facts must come in order. */
  observe(fact: Fact): void {
    const current = this.windows.at(-1);
    if (fact.kind === 'marker') this.mark(fact, current);
    else if (fact.kind === 'act' && fact.act === 'admission' && current !== undefined && current.last === undefined) {
      current.persons.push(...fact.professionnels);
      current.patients.push(...fact.patients);
    }
  }

  of(id: string): ScenarioWindow | undefined {
    return this.byId.get(id);
  }

  /** The scenario a position falls in. */
  at(seq: number): ScenarioWindow | undefined {
    for (let index = this.windows.length - 1; index >= 0; index -= 1) {
      const window = this.windows[index] as OpenWindow;
      if (window.first <= seq) return window.last === undefined || seq <= window.last ? window : undefined;
    }
    return undefined;
  }

  private mark(fact: Fact & { kind: 'marker' }, current: OpenWindow | undefined): void {
    switch (fact.marker) {
      case 'scenario-start': {
        const window: OpenWindow = { ref: fact.scenario satisfies ScenarioRef, first: fact.seq, persons: [], patients: [] };
        this.windows.push(window);
        this.byId.set(fact.scenario.id, window);
        return;
      }
      case 'scenario-end':
        if (current?.ref.id === fact.scenario) current.last = fact.seq;
        return;
      case 'not-executed': {
        const window = this.byId.get(fact.scenario);
        if (window !== undefined) window.notExecuted ??= fact.reason;
      }
    }
  }
}
