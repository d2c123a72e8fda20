import type { ReadExchange } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

const hostOf = ({ fact }: ReadExchange): string => fact.requestHeaders.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? '';

/** EX_GEN-1221: once the administrator has told the new host of the services, no call goes to the old one. */
export const newHostUsed: Rule = {
  id: 'dmp/nouvel-hote', version: 1,
  exigences: ['ex-gen-1221'],
  sentence: 'Dès que le nouvel hôte du DMP est connu du logiciel, chaque appel y va.',
  judge: (view) => {
    const moved = view.acts.findLast((act) => act.act === 'target-configured' && act.what === 'dmp');
    if (moved === undefined) return [nonConcluant('l’hôte du DMP n’a pas changé')];
    const calls = view.scenario.exchanges.filter(({ fact }) => fact.side === undefined);
    const old = calls.findLast(({ seq }) => seq < moved.seq);
    const after = calls.filter(({ seq }) => seq > moved.seq);
    if (old === undefined) return [nonConcluant('aucun appel n’a précédé le changement : l’ancien hôte n’est pas connu')];
    if (after.length === 0) return [nonConcluant('aucun appel n’a suivi le changement')];
    return after.map((exchange): Finding => (hostOf(exchange) !== hostOf(old) ? holds({ fact: exchange.id }, hostOf(exchange))
      : breaks({ expected: 'un appel au nouvel hôte', got: `${exchange.transaction ?? 'appel'} à ${hostOf(exchange)}`, fact: exchange.id })));
  },
};
