import { breaks, holds, nonConcluant } from './finding';
import type { Rule } from './rule';

/** The twin of every absence: with this gesture, the call does go out, and the DMP admits it. */
export const transactionReceived: Rule = {
  id: 'dmp/transaction-recue', version: 1,
  exigences: ['cnda-pre-err'],
  sentence: 'Le DMP a reçu et admis l’appel attendu.',
  judge: (view) => {
    const { transaction } = view.params;
    if (transaction === undefined) return [nonConcluant('la question ne nomme pas la transaction attendue')];
    const received = view.exchanges.filter((exchange) => exchange.transaction === transaction);
    const admitted = received.filter((exchange) => exchange.fact.admission.admitted);
    if (admitted.length > 0) return admitted.map((exchange) => holds({ fact: exchange.id }, transaction));
    const refused = received.at(-1);
    if (refused !== undefined) {
      const { stage, code, reason } = refused.fact.admission;
      return [breaks({ expected: `${transaction} admise`, got: `refusée à l’étape « ${stage ?? '?'} » (${code ?? reason ?? 'sans code'})`, fact: refused.id })];
    }
    const unreadable = view.exchanges.find((exchange) => exchange.transaction === undefined);
    const seen = [...new Set(view.exchanges.map((exchange) => exchange.transaction ?? 'message illisible'))].join(', ');
    return [breaks({ expected: `${transaction} reçue`, got: seen === '' ? 'aucun appel' : seen, ...(unreadable === undefined ? {} : { fact: unreadable.id }) })];
  },
};
