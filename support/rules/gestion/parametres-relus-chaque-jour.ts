import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { isReading, parametersRequests } from './parameters';

const DAY_MS = 24 * 3_600_000;

/** EX_GEN-1540, each day (interface-dmp §3.1): once a day has passed, a software somebody works with has read the file again. */
export const parametersReadEachDay: Rule = {
  id: 'parametres/relus-chaque-jour', version: 1,
  exigences: ['ex-gen-1540'],
  sentence: 'Le fichier de paramètres du DMP est relu chaque jour où le logiciel sert.',
  judge: (view) => {
    const moves = view.scenario.acts.flatMap((act) => (act.act === 'time-moved' && act.milliseconds >= DAY_MS ? [act] : []));
    if (moves.length === 0) return [nonConcluant('le scénario ne laisse pas passer un jour')];
    const readings = parametersRequests(view).filter(isReading);
    return moves.map((move, rank): Finding => {
      const until = moves[rank + 1]?.seq ?? Number.POSITIVE_INFINITY;
      const used = view.scenario.acts.some((act) => act.act === 'gesture' && act.seq > move.seq && act.seq < until);
      const reading = readings.find(({ seq }) => seq > move.seq && seq < until);
      if (reading !== undefined) return holds({ fact: reading.id }, reading.path);
      return used ? breaks({ expected: 'une lecture du fichier de paramètres après un jour passé', got: 'aucune', fact: view.id(move) }) : nonConcluant('personne n’a travaillé après ce jour', { fact: view.id(move) });
    });
  },
};
