import type { ActFact, Fact, PatientRef, PersonRef, TargetSnapshot } from '../journal/facts';

/** A call that prepares a planned stay, as the target declared: who is in charge, of whom. */
export interface PlannedCall { person: PersonRef; patient: PatientRef }
interface Asked { seq: number; at: number; ins: string | undefined }

const HOUR_MS = 3_600_000;
/** A stay's day is a local one, and begins up to two hours before the universal day. */
const LOCAL_MS = 2 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * The planned stay a call may prepare: one programmed before, whose day is no further than the target says it looks ahead, and
 * while nobody is making a gesture. Undefined for a target that declares no preload.
 */
export function plannedCall(facts: readonly Fact[], acts: readonly ActFact[], preload: TargetSnapshot['preload'], asked: Asked): PlannedCall | undefined {
  if (preload === undefined || asked.ins === undefined || underWay(facts, asked.seq)) return undefined;
  const patients = acts.flatMap((act) => (act.act === 'admission' ? act.patients : []));
  const persons = acts.flatMap((act) => (act.act === 'admission' ? act.professionnels : []));
  const patient = patients.find(({ ins }) => ins === asked.ins);
  const stay = acts.findLast((act) => act.act === 'gesture' && act.gesture === 'programmer-sejour' && act.seq < asked.seq && act.patient === patient?.persona);
  if (patient === undefined || stay?.act !== 'gesture') return undefined;
  const begins = Date.parse(`${stay.details?.['debut'] ?? ''}T00:00:00Z`);
  const person = persons.find(({ persona }) => persona === stay.details?.['pour']);
  const near = asked.at >= begins - preload.beforeMs - LOCAL_MS && asked.at < begins + DAY_MS;
  return person !== undefined && near ? { person, patient } : undefined;
}

/** Between a gesture and its barrier, a call answers a person. */
function underWay(facts: readonly Fact[], seq: number): boolean {
  for (let index = Math.min(facts.length, seq - 1) - 1; index >= 0; index -= 1) {
    const fact = facts[index] as Fact;
    if (fact.kind === 'barrier' || (fact.kind === 'marker' && fact.marker === 'scenario-start')) return false;
    if (fact.kind === 'act' && fact.act === 'gesture') return true;
  }
  return false;
}
