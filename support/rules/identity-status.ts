import type { ReadExchange, RuleView } from '../lecture/view';

export const QUALIFIED = 'qualifiée';
/** Gesture by which someone types a matricule. */
const TYPED = 'saisir-matricule';

/** What the drive made of a patient's identity, just before a position: status, and every INS the target knew for it. */
export function identityAt(view: RuleView, persona: string, seq: number): { statut: string; ins: ReadonlySet<string> } | undefined {
  let statut: string | undefined;
  const ins = new Set<string>();
  for (const act of view.scenario.acts) {
    if (act.seq >= seq) break;
    if (act.act === 'admission') {
      const admitted = act.patients.find((patient) => patient.persona === persona);
      if (admitted === undefined) continue;
      statut = admitted.statutIns ?? QUALIFIED;
      ins.add(admitted.ins);
    } else if (act.act === 'gesture' && act.gesture === TYPED && act.patient === persona) {
      statut = 'provisoire';
      const typed = act.details?.['matricule'];
      if (typed !== undefined) ins.add(typed);
    }
  }
  return statut === undefined ? undefined : { statut, ins };
}

/** Personas of the scenario's patients. */
export const patientsOf = (view: RuleView): string[] =>
  [...new Set(view.scenario.acts.flatMap((act) => (act.act === 'admission' ? act.patients.map(({ persona }) => persona) : [])))];

/** Whom an exchange is about: by the INS it names; by the record open when it names none. */
export function patientOfExchange(view: RuleView, exchange: ReadExchange): string | undefined {
  const ins = exchange.token?.ins ?? exchange.patientAsked;
  // The parameter file and the list of open records are about nobody.
  if (ins === undefined && (exchange.fact.side !== undefined || exchange.transaction === 'TD0.4')) return undefined;
  return ins === undefined ? view.patientInHand(exchange)?.persona : patientsOf(view).find((persona) => identityAt(view, persona, exchange.seq)?.ins.has(ins) === true);
}
