import type { RunRecord } from '../../rapports/record';
import { writtenAction } from '../../rapports/show-exchange';
import { writtenClaims } from '../../rapports/show-vihf';
import { transactionOf } from '../../xds/transaction';

/** How a run used the target, as counts: no patient, no name. A part is always among its whole. */
export interface RunUse {
  /** Patients a professional did something for; those whose consent or opposition was recorded by a gesture. */
  seen: number; collected: number;
  /** Professionals admitted with an RPPS; those who read by a TD3.1 the simulated DMP admitted. */
  habilitated: number; readers: number;
}

/** Gestures that record what the patient wants. Being told, or admitted as one who does not refuse, is no collection. */
const COLLECTING: ReadonlySet<string> = new Set(['opposer', 'lever-opposition', 'recueillir-consentement', 'retirer-consentement']);

/** Counts of a run's own facts. `await openXml()` first. */
export function useOf(record: RunRecord, workers: Iterable<string>): RunUse {
  const seen = new Set<string>(), collected = new Set<string>(), habilitated = new Set<string>(), readers = new Set<string>();
  for (const worker of workers) {
    /** Persona → INS of its last admission: with the témoin each scenario gets its own. */
    const known = new Map<string, string>();
    for (const fact of record.facts(worker)) {
      if (fact.kind === 'act' && fact.act === 'admission') {
        for (const { persona, ins } of fact.patients) known.set(persona, ins);
        for (const { rpps } of fact.professionnels) if (rpps !== undefined) habilitated.add(rpps);
      } else if (fact.kind === 'act' && fact.act === 'gesture' && fact.patient !== undefined) {
        const patient = known.get(fact.patient) ?? `${worker}\n${fact.patient}`;
        seen.add(patient);
        if (COLLECTING.has(fact.gesture)) collected.add(patient);
      } else if (fact.kind === 'exchange' && fact.admission.admitted && transactionOf(writtenAction(record.bytes(fact.request), fact.requestHeaders)) === 'TD3.1') {
        // A token writes an RPPS after the digit of its kind.
        const rpps = writtenClaims(fact, record)?.nameId?.replace(/^8(?=\d{11}$)/, '');
        if (rpps !== undefined) readers.add(rpps);
      }
    }
  }
  return { seen: seen.size, collected: collected.size, habilitated: habilitated.size, readers: [...readers].filter((rpps) => habilitated.has(rpps)).length };
}
