import { admittedIn, rppsOf, unfinishedObservation } from './absence';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** Decision 1: an absence names its forbidden set, and is judged over the whole record, so that a late call still tells. */
export const forbiddenTransactionsAbsent: Rule = {
  id: 'dmp/transactions-interdites', version: 1,
  exigences: ['ex-air-085', 'ex-0-3-1010', 'parcours-conditions-acces'],
  sentence: 'Aucun des appels interdits n’est parti, ni pendant le geste ni plus tard.',
  judge: (view) => {
    const forbidden = (view.params['transactions'] ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '');
    if (forbidden.length === 0) return [nonConcluant('la question ne nomme aucun appel interdit')];
    const { persons, ins } = admittedIn(view);
    const looked = [...view.exchanges, ...view.later({ ins, rpps: rppsOf(persons) })];
    const sent = looked.filter((exchange) => forbidden.includes(exchange.transaction ?? ''));
    if (sent.length > 0) {
      return sent.map((exchange) => breaks({
        expected: `ni ${forbidden.join(', ni ')}`, got: exchange.transaction ?? '', fact: exchange.id,
        ...(exchange.seq > view.question.last ? { reason: 'appel tardif' } : {}),
      }));
    }
    const unreadable = looked.filter((exchange) => exchange.transaction === undefined)
      .map((exchange): Finding => aExaminer(`message que le banc ne reconnaît pas : ${exchange.trouble ?? exchange.action ?? 'sans action'}`, { fact: exchange.id }));
    const unfinished = unfinishedObservation(view);
    if (unfinished !== undefined) return [unfinished, ...unreadable];
    return unreadable.length > 0 ? unreadable : [holds({}, `aucun appel parmi ${forbidden.join(', ')}`)];
  },
};
