import type { ReadExchange } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

const READS: ReadonlySet<string> = new Set(['TD3.1', 'TD3.2']);

/** DMP/UX.08, EX_GEN-1270: whoever reads was first told, by TD0.2 or TD0.4, that this record exists and how far it is open to them. */
export const accessCheckedFirst: Rule = {
  id: 'air/acces-verifie-d-abord', version: 1,
  exigences: ['rem-dmp-ux-08', 'ex-gen-1270', 'parcours-conditions-acces'],
  sentence: 'Rien n’est cherché ni lu au DMP avant que l’accès de cette personne à ce patient ait été vérifié.',
  judge: (view) => {
    const reads = view.scenario.exchanges.filter(({ transaction }) => READS.has(transaction ?? ''));
    if (reads.length === 0) return [nonConcluant('rien n’a été cherché ni lu au DMP')];
    return reads.map((exchange): Finding => {
      const check = view.scenario.exchanges.find((one) => one.seq < exchange.seq && tells(one, exchange));
      return check === undefined ? breaks({ expected: 'une vérification (TD0.2, ou la liste TD0.4) au nom de la même personne', got: `${exchange.transaction ?? ''} d’abord`, fact: exchange.id })
        : holds({ fact: exchange.id }, `vérifié en ${check.id}`);
    });
  },
};

function tells(check: ReadExchange, read: ReadExchange): boolean {
  if (check.token?.rpps !== read.token?.rpps) return false;
  if (check.transaction === 'TD0.2') return check.td02?.exists === true && check.token?.ins === read.token?.ins;
  return check.transaction === 'TD0.4' && check.td04?.patients.some(({ identifiers }) => identifiers.some(({ ins }) => ins === read.token?.ins)) === true;
}
