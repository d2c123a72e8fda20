import { breaks, holds, nonConcluant } from '../finding';
import type { Rule } from '../rule';
import { askedChanges, sentChanges } from './changes';

/** EX_3.3-1060, R. 1111-49: the author deletes even once the patient has taken the access back, and declares none to do it. */
export const deletionWithoutAuthorisation: Rule = {
  id: 'gestion/suppression-sans-autorisation', version: 1,
  exigences: ['ex-3-3-1060'],
  sentence: 'L’auteur supprime son document sans autorisation d’accès, et sans en déclarer une.',
  judge: (view) => {
    const withdrawn = view.scenario.acts.find((act) => act.act === 'mock-configured' && act.what === 'autorisation' && act.value === 'retiree');
    if (withdrawn === undefined) return [nonConcluant('l’autorisation d’accès n’a pas été retirée')];
    if (!askedChanges(view).some(({ change, confirmed }) => change === 'supprimer' && confirmed !== undefined)) return [nonConcluant('aucune suppression confirmée')];
    const declared = view.scenario.exchanges.find(({ seq, transaction, authorization }) => seq > withdrawn.seq && transaction === 'TD0.3' && authorization !== 'SUPPRESSION');
    if (declared !== undefined) return [breaks({ expected: 'aucune déclaration d’autorisation', got: 'TD0.3 avant la suppression', fact: declared.id })];
    const done = sentChanges(view).find(({ seq, admitted, update }) => seq > withdrawn.seq && admitted && update.kind === 'c');
    return [done === undefined ? breaks({ expected: 'une suppression acceptée par le DMP', got: 'aucune' }) : holds({ fact: done.id })];
  },
};
