import type { ReadExchange, RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

type Side = Extract<NonNullable<ReadExchange['fact']['side']>, { service: 'web-ps' }>;

/** Pages of the simulated Web PS opened in the window. */
function pages(view: RuleView): { exchange: ReadExchange; side: Side }[] {
  return view.exchanges.flatMap((exchange) => (exchange.fact.side?.service === 'web-ps' ? [{ exchange, side: exchange.fact.side }] : []));
}

const each = (view: RuleView, judge: (page: { exchange: ReadExchange; side: Side }) => Finding): Finding[] => {
  const opened = pages(view);
  return opened.length === 0 ? [breaks({ expected: 'une page du Web PS ouverte', got: 'aucune' })] : opened.map(judge);
};

/** Interface-dmp §9: the contextual address carries the INS of the patient whose record is open. */
export const webPsPatient: Rule = {
  id: 'web-ps/patient-du-dossier', version: 1,
  exigences: ['canal-lien-contextuel-psc', 'canal-lien-contextuel-air', 'rem-dmp-ux-49', 'rec-gen-1030'],
  sentence: 'Le lien contextuel ouvre le Web PS sur le patient du dossier ouvert.',
  judge: (view) => each(view, ({ exchange, side }) => {
    const patient = view.patientInHand(exchange);
    if (patient === undefined) return breaks({ expected: 'aucune page : aucun dossier n’est ouvert', got: side.ins ?? 'page sans patient', fact: exchange.id });
    return side.ins === patient.ins ? holds({ fact: exchange.id }, side.ins) : breaks({ expected: `${patient.ins} (dossier ouvert)`, got: side.ins ?? 'page sans patient', fact: exchange.id });
  }),
};

/** Who reads the Web PS is who is at work: by Pro Santé Connect as by the establishment's VIHF. */
export const webPsProfessional: Rule = {
  id: 'web-ps/professionnel-au-travail', version: 1,
  exigences: ['canal-lien-contextuel-psc', 'canal-lien-contextuel-air'],
  sentence: 'Le Web PS connaît la personne au travail, et nulle autre.',
  judge: (view) => each(view, ({ exchange, side }) => {
    const person = view.atWork(exchange);
    if (person === undefined) return nonConcluant('personne n’est au travail à ce poste', { fact: exchange.id });
    return side.rpps !== undefined && side.rpps === person.rpps ? holds({ fact: exchange.id }, side.rpps) : breaks({ expected: person.rpps ?? 'aucune page', got: side.rpps ?? 'personne', fact: exchange.id });
  }),
};
