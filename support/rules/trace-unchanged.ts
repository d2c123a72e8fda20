import { howMany } from '../how-many';
import { breaks, holds, nonConcluant } from './finding';
import { scenarioStart, since } from './local-traces';
import type { Rule } from './rule';
import { lineOf, unfiltered } from './trace-line';

/** Référentiel §5.5: nobody changes the traces; what was extracted once is found again, the same, in a later extraction. */
export const traceUnchanged: Rule = {
  id: 'trace/inchangees', version: 1,
  exigences: ['traces-protegees'],
  sentence: 'Les traces déjà extraites se retrouvent inchangées dans une extraction plus tardive.',
  judge: (view) => {
    const [first, ...others] = view.scenario.exports.filter(unfiltered);
    const last = others.at(-1);
    if (first === undefined || last === undefined) return [nonConcluant('les traces n’ont pas été extraites deux fois')];
    const before = since(view, first.entries, scenarioStart(view)).map(lineOf);
    if (before.length === 0) return [nonConcluant('la première extraction ne porte aucune trace de ce scénario')];
    const after = new Set(last.entries.map(lineOf));
    const lost = before.filter((line) => !after.has(line));
    const place = { fact: view.id(last) };
    return [lost.length === 0 ? holds(place, `${howMany(before.length, 'trace retrouvée')}`)
      : breaks({ expected: `les ${before.length} traces de la première extraction`, got: `${howMany(lost.length, 'changée')}${lost.length > 1 ? ' ou absentes' : ' ou absente'}, dont ${lost[0] ?? ''}`, ...place })];
  },
};
