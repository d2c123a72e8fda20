import type { PatientRef, RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import { identityAt, QUALIFIED } from '../identity-status';
import { rightsAt } from '../patient-rights';
import type { Rule } from '../rule';
import { screenTellsMessage } from '../screen-tells-message';
import { acknowledged, kept, sentDocuments, type Sent } from './sent';
import { writtenBefore } from './written';

/** Why nothing may be fed for a patient just before a position, in French; undefined: feeding is allowed. */
export function excluded(view: RuleView, persona: string, seq: number): string | undefined {
  const patient = lastRef(view, persona, seq);
  const statut = identityAt(view, persona, seq)?.statut ?? QUALIFIED;
  if (patient?.deces !== undefined) return 'patient décédé';
  if (statut !== QUALIFIED) return `identité ${statut}`;
  const choice = rightsAt(view, persona, seq)?.rights.alimentation.choice;
  return choice === 'opposition' ? 'patient opposé à l’alimentation' : choice === 'non-recueillie' ? 'non-opposition non recueillie' : undefined;
}

const lastRef = (view: RuleView, persona: string, seq: number): PatientRef | undefined =>
  view.scenario.acts.flatMap((act) => (act.act === 'admission' && act.seq < seq ? act.patients.filter((one) => one.persona === persona) : [])).at(-1);

/** Référentiel §4.1, EXI 06: what was sent already, an identity not qualified, a refusal, a death: nothing leaves, by hand or by itself. */
export const feedingExclusions: Rule = {
  id: 'alimentation/exclusions', version: 1,
  exigences: ['alimentation-exclusions', 'alimentation-ins-qualifiee', 'ex-gen-1060', 'rem-dmp-histo-05', 'rem-dmp-histo-06'],
  sentence: 'Ce que le DMP a déjà reçu, et les documents d’un patient à l’identité non qualifiée, opposé ou décédé, ne partent pas ; les autres partent.',
  judge: (view) => {
    const received = sentDocuments(view);
    if (!received.some(kept)) return [nonConcluant('rien n’est arrivé au DMP : le même geste, permis, doit d’abord envoyer')];
    return [...received.map((sent, rank) => judged(view, sent, received.slice(0, rank))), ...stayed(view, received)];
  },
};

function judged(view: RuleView, sent: Sent, before: readonly Sent[]): Finding {
  const { exchange: { id: fact, seq }, document, patient } = sent;
  const title = `« ${document.title ?? document.uniqueId} »`;
  if (patient === undefined) return breaks({ expected: 'un patient admis dans ce scénario', got: `${title} pour un autre patient`, fact });
  const why = excluded(view, patient, seq);
  if (why !== undefined) return breaks({ expected: `rien pour ce patient : ${why}`, got: `${title} envoyé au DMP`, fact });
  const twice = document.replaces === undefined && before.some((one) => one.patient === patient && one.document.title === document.title && acknowledged(one));
  return twice ? breaks({ expected: `${title} envoyé une fois`, got: 'envoyé de nouveau à l’identique', fact }) : holds({ fact }, title);
}

/** Documents validated or chosen while feeding was forbidden, that did stay. */
const stayed = (view: RuleView, received: readonly Sent[]): Finding[] => writtenBefore(view, view.question.last + 1).flatMap(({ patient, title, validated, chosen }) => {
  const gesture = [...validated, ...chosen].find(({ seq }) => excluded(view, patient, seq) !== undefined);
  return gesture === undefined || received.some((sent) => sent.patient === patient && sent.document.title === title) ? [] : [holds({}, `« ${title} » est resté au dossier : ${excluded(view, patient, gesture.seq) ?? ''}`)];
});

/** Decision 2: the professional reads why a document stays. */
export const exclusionTold: Rule = {
  id: 'alimentation/exclusion-dite', version: 1,
  exigences: ['alimentation-exclusions', 'comite-finess-geographique-du-document'],
  sentence: 'L’écran dit au professionnel pourquoi le document reste au dossier.',
  judge: (view) => screenTellsMessage.judge(view),
};
