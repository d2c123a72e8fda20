import type { ActFact, PatientRef, PersonRef, ReadExchange, RuleView } from '../../lecture/view';

/** A stay the drive programmed, and every call that reached the DMP about its patient without a gesture asking for it. */
export interface ProgrammedStay { patient: PatientRef; responsable: PersonRef; calls: ReadExchange[] }

type Gesture = ActFact & { act: 'gesture' };

export function programmedStays(view: RuleView): ProgrammedStay[] {
  const gestures = view.scenario.acts.filter((act): act is Gesture => act.act === 'gesture');
  return gestures.filter(({ gesture }) => gesture === 'programmer-sejour').flatMap((act): ProgrammedStay[] => {
    const patient = act.patient === undefined ? undefined : view.patient(act.patient);
    const responsable = view.person(act.details?.['pour'] ?? '');
    if (patient === undefined || responsable === undefined) return [];
    const calls = view.scenario.exchanges.filter((exchange) => exchange.seq > act.seq && (exchange.patientAsked ?? exchange.token?.ins) === patient.ins && automatic(view, exchange.seq));
    return [{ patient, responsable, calls }];
  });
}

/** Since the last gesture ended: nobody was asking for anything. */
function automatic(view: RuleView, seq: number): boolean {
  const last = view.scenario.facts.findLast((fact) => fact.seq < seq && (fact.kind === 'barrier' || (fact.kind === 'act' && fact.act === 'gesture')));
  return last === undefined || last.kind === 'barrier';
}
