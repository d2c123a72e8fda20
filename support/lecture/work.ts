import type { Fact, PersonRef } from '../journal/facts';

/** Who was at work and whose record was open, from one act of the drive until the next. */
export interface WorkState { seq: number; at: number; poste?: string; person?: PersonRef; /** Persona key. */ patient?: string; /** Nothing is looked for before: a scenario begins here. */ border?: true }

interface Poste { person: PersonRef; patient?: string }

/**
 * The truth about who is at work, told by the drive's own acts (never by the target): one state per act, searched by
 * position. An act is recorded before the target is driven, so an exchange belongs to the last act before it.
 */
export class WorkTimeline {
  private readonly states: WorkState[] = [];
  private postes = new Map<string, Poste>();

  /** Facts must come in order. */
  observe(fact: Fact): void {
    if (fact.kind === 'marker' && fact.marker === 'scenario-start') {
      // Between two scenarios the drive forgets every workstation.
      this.postes = new Map();
      this.states.push({ seq: fact.seq, at: Date.parse(fact.at), border: true });
    }
    if (fact.kind !== 'act' || !('poste' in fact)) return;
    const before = this.postes.get(fact.poste);
    // Delete then set: the map's order is that of the last act at each workstation.
    this.postes.delete(fact.poste);
    if (fact.act !== 'session-closed') this.postes.set(fact.poste, nextPoste(fact, before));
    const current = [...this.postes].at(-1);
    this.states.push({ seq: fact.seq, at: Date.parse(fact.at), poste: current?.[0], person: current?.[1].person, patient: current?.[1].patient });
  }

  /** State after the last act before this position. */
  at(seq: number): WorkState | undefined {
    return this.states[this.indexBefore(seq)];
  }

  /** The state at a position first, then those that ended less than `delayMs` before `time` in the same scenario. */
  since(seq: number, time: number, delayMs: number): WorkState[] {
    const found: WorkState[] = [];
    let end = Number.POSITIVE_INFINITY;
    for (let index = this.indexBefore(seq); index >= 0; index -= 1) {
      const state = this.states[index] as WorkState;
      if (end <= time - delayMs) break;
      found.push(state);
      end = state.at;
      if (state.border === true || delayMs <= 0) break;
    }
    return found;
  }

  private indexBefore(seq: number): number {
    let low = 0;
    let high = this.states.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.states[middle] as WorkState).seq < seq) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** A new person at a workstation leaves no record open behind; the same person keeps theirs. */
function nextPoste(fact: { act: string; person: PersonRef; patient?: string }, before: Poste | undefined): Poste {
  const same = before?.person.persona === fact.person.persona && fact.act !== 'shift-start';
  const patient = fact.act === 'gesture' ? fact.patient : undefined;
  return { person: fact.person, patient: patient ?? (same ? before?.patient : undefined) };
}
