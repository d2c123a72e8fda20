import type { RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { askedChanges, DOES, SAID, sentChanges, type Change } from './changes';

/** Each sending of such a change comes after its confirmation, and after no other answer. */
function confirmedBefore(view: RuleView, change: Change): Finding[] {
  const asked = askedChanges(view).filter((one) => one.change === change);
  const sent = sentChanges(view).filter(({ update }) => DOES[change](update));
  if (asked.length === 0 && sent.length === 0) return [nonConcluant(`personne n’a demandé de ${SAID[change]} un document`)];
  if (sent.length === 0) return asked.every(({ confirmed }) => confirmed === undefined) ? [holds({}, 'rien n’est parti sans confirmation')] : [nonConcluant('rien n’est parti malgré la confirmation')];
  return sent.map(({ id, seq }): Finding => {
    const own = asked.find((one) => one.seq < seq && seq < one.until);
    return own?.confirmed !== undefined && own.confirmed < seq ? holds({ fact: id }, 'confirmé')
      : breaks({ expected: `une confirmation du professionnel avant de ${SAID[change]}`, got: own === undefined ? 'un envoi que personne n’a demandé' : own.cancelled !== undefined ? 'un envoi malgré l’annulation' : 'un envoi sans confirmation', fact: id });
  });
}

/** EX_3.3-1050: a deletion is without return. */
export const deletionConfirmed: Rule = {
  id: 'gestion/suppression-confirmee', version: 1,
  exigences: ['ex-3-3-1050', 'rem-dmp-conf-03'],
  sentence: 'Aucune suppression ne part avant que le professionnel l’ait confirmée.',
  judge: (view) => confirmedBefore(view, 'supprimer'),
};

/** EX_3.3-1045: showing to the legal representatives is without return. */
export const visibilityConfirmed: Rule = {
  id: 'gestion/visibilite-confirmee', version: 1,
  exigences: ['ex-3-3-1045'],
  sentence: 'Un document n’est rendu visible aux représentants légaux qu’après confirmation.',
  judge: (view) => confirmedBefore(view, 'montrer-aux-representants'),
};
