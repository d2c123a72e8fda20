import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** EX_GEN-1170: what the target says it integrates does leave when its screens are used. */
export const transactionsOffered: Rule = {
  id: 'dmp/transactions-offertes', version: 1,
  exigences: ['ex-gen-1170'],
  sentence: 'Chaque transaction que le logiciel dit intégrer part quand le professionnel emploie l’écran qui l’offre.',
  judge: (view) => {
    const declared = view.header.target.transactions ?? [];
    if (declared.length === 0) return [nonConcluant('la cible ne déclare aucune transaction intégrée')];
    return declared.map((transaction): Finding => {
      const sent = view.scenario.exchanges.find((exchange) => exchange.transaction === transaction && exchange.fact.admission.admitted);
      return sent === undefined ? breaks({ expected: `${transaction} reçue et admise`, got: 'aucun appel' }) : holds({ fact: sent.id }, transaction);
    });
  },
};
