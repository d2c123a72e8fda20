import { breaks, holds, nonConcluant, sansObjet } from './finding';
import { rightsAt } from './patient-rights';
import type { Rule } from './rule';

/** §2.1: an opposition stops what it is about and, where the target keeps the two apart, nothing else. */
export const unrefusedUseAllowed: Rule = {
  id: 'droits/usage-non-refuse-permis', version: 1,
  exigences: ['opposition-separee-ou-globale'],
  sentence: 'Ce que le patient n’a pas refusé part toujours.',
  judge: (view) => {
    const { transaction } = view.params;
    if (transaction === undefined) return [nonConcluant('la question ne nomme pas l’appel attendu')];
    const patients = view.scenario.acts.filter((act) => act.act === 'admission').flatMap((act) => act.patients.map(({ persona }) => persona));
    const opposed = patients.some((persona) => Object.values(rightsAt(view, persona, view.question.seq)?.rights ?? {}).some(({ choice }) => choice === 'opposition'));
    if (!opposed) return [nonConcluant('le patient ne s’est opposé à rien')];
    // Lawful, when declared: a single opposition stops reading and feeding together, and existence then serves nothing.
    if (view.header.target.oppositions === 'globale') return [sansObjet('la cible déclare une opposition globale')];
    const received = view.exchanges.filter((exchange) => exchange.transaction === transaction);
    const admitted = received.filter((exchange) => exchange.fact.admission.admitted);
    if (admitted.length > 0) return admitted.map((exchange) => holds({ fact: exchange.id }, transaction));
    const refused = received.at(-1);
    return refused !== undefined ? [nonConcluant(`${transaction} est partie, le DMP l’a refusée`, { fact: refused.id })]
      : [breaks({ expected: `${transaction}, que le patient n’a pas refusée`, got: view.exchanges.map((exchange) => exchange.transaction ?? 'message illisible').join(', ') || 'aucun appel' })];
  },
};
