import type { ReadExchange, RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** Transactions by which the DMP is read. */
const READING: readonly string[] = ['TD3.1', 'TD3.2'];
const LAWFUL: readonly string[] = ['DIRECTE', 'INDIRECTE_RENFORCEE'];

/** Judges each search and each reading of the window that bears a token the bench can read. */
export function eachReading(view: RuleView, judge: (exchange: ReadExchange) => Finding): Finding[] {
  const readings = view.exchanges.filter(({ transaction }) => READING.includes(transaction ?? ''));
  if (readings.length === 0) return [nonConcluant('ni recherche ni lecture reçue')];
  return readings.map((exchange): Finding => {
    if (exchange.token === undefined) return breaks({ expected: 'un jeton', got: 'aucun', fact: exchange.id });
    return exchange.token.claims === undefined ? nonConcluant('le jeton n’a pas pu être lu', { fact: exchange.id }) : judge(exchange);
  });
}

/** Référentiel §5.7: one reads the DMP after a direct authentication, or in AIR simplifié; never in plain indirect mode. */
export const readingMode: Rule = {
  id: 'air/mode-de-lecture', version: 1,
  exigences: ['lecture-directe-ou-air'],
  sentence: 'Chaque recherche et chaque lecture est partie en authentification directe ou en AIR simplifié.',
  judge: (view) => eachReading(view, ({ id, transaction, token }) => {
    const mode = token?.claims?.mode ?? 'absent';
    return LAWFUL.includes(mode) ? holds({ fact: id }, mode)
      : breaks({ expected: LAWFUL.join(' ou '), got: `${transaction ?? 'appel'} en ${mode}`, fact: id, ...(token === undefined ? {} : { at: token.where('mode') }) });
  }),
};
