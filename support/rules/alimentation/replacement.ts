import type { ActFact, RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { acknowledged, kept, sentDocuments, type Sent } from './sent';

type Gesture = ActFact & { act: 'gesture' };

/** EXI 09, référentiel §4.4: a document found false is replaced at the DMP, not only corrected in the record, nor fed again beside the false one. */
export const falseDocumentReplaced: Rule = {
  id: 'alimentation/remplacement', version: 1,
  exigences: ['erreur-suppression-ou-remplacement'],
  sentence: 'Un document corrigé après son envoi prend au DMP la place de celui qui était faux.',
  judge: (view) => {
    const received = sentDocuments(view).filter(kept);
    const corrected = corrections(view).filter(({ act: { seq, patient, document } }) => received.some((one) => one.exchange.seq < seq && acknowledged(one) && one.patient === patient && one.document.title === document));
    if (corrected.length === 0) return [nonConcluant('aucun document reçu du DMP n’a été corrigé puis validé')];
    return corrected.map(({ act, title }) => replaced(title, received.filter((one) => one.exchange.seq > act.seq && one.patient === act.patient && one.document.title === title)));
  },
};

/** Documents rewritten, then validated under their title of that moment. */
function corrections(view: RuleView): { act: Gesture; title: string }[] {
  const gestures = view.scenario.acts.filter((act): act is Gesture => act.act === 'gesture');
  return gestures.filter(({ gesture }) => gesture === 'remplacer-document').flatMap((act) => {
    const title = act.details?.['titre'] ?? act.document ?? '';
    return gestures.some(({ seq, gesture, patient, document }) => seq > act.seq && gesture === 'valider-document' && patient === act.patient && document === title) ? [{ act, title }] : [];
  });
}

function replaced(title: string, since: readonly Sent[]): Finding {
  const done = since.find(({ document }) => document.replaces !== undefined);
  if (done !== undefined) return holds({ fact: done.exchange.id }, `« ${title} » remplace ${done.document.replaces ?? ''}`);
  const [beside] = since;
  return breaks({
    expected: `« ${title} », corrigé, à la place de la version fausse`,
    ...(beside === undefined ? { got: 'rien n’est parti : la version fausse reste seule au DMP' } : { got: 'un dépôt qui ne remplace rien : la version fausse reste au DMP, à côté', fact: beside.exchange.id }),
  });
}
