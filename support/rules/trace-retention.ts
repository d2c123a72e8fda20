import { howMany } from '../how-many';
import type { ActFact, ExportedTraceFact, LocalTrace, RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { instant, tolerance } from './instants';
import { scenarioStart, since } from './local-traces';
import type { Rule } from './rule';
import { lineOf, unfiltered } from './trace-line';

const MINUTE = 60_000;

/** EX_AIR-100: past the declared duration traces are destroyed; which duration is right is another matter (ambiguity « conservation-des-traces »). */
export const traceRetention: Rule = {
  id: 'trace/conservation', version: 1,
  exigences: ['ex-air-100'],
  sentence: 'Les traces plus vieilles que la durée déclarée sont détruites, elles seules, et leur destruction est tracée.',
  judge: (view) => {
    const exports = view.scenario.exports.filter(unfiltered);
    const last = exports.at(-1);
    if (last === undefined || exports.length < 2) return [nonConcluant('les traces n’ont pas été extraites avant et après')];
    const kept = declared(view, last);
    if (kept === undefined) return [nonConcluant('aucune durée de conservation n’a été déclarée')];
    const moved = view.scenario.acts.findLast((act) => act.act === 'time-moved' && act.seq < last.seq);
    if (moved === undefined) return [nonConcluant('le temps n’a pas passé')];
    return compare(view, { before: exports.slice(0, -1), last, limit: instant(moved.at) - kept });
  },
};

/** Milliseconds. */
function declared(view: RuleView, last: ExportedTraceFact): number | undefined {
  const act = view.scenario.acts.findLast((one: ActFact) => one.act === 'target-configured' && one.what === 'conservation-des-traces' && one.seq < last.seq);
  const minutes = act?.act === 'target-configured' ? Number(act.value) : Number.NaN;
  return Number.isFinite(minutes) ? minutes * MINUTE : undefined;
}

function compare(view: RuleView, { before, last, limit }: { before: readonly ExportedTraceFact[]; last: ExportedTraceFact; limit: number }): Finding[] {
  const margin = Math.max(tolerance(view), 1000);
  const known = before.flatMap(({ entries }) => since(view, entries, scenarioStart(view)));
  const tooOld = ({ at }: LocalTrace): boolean => instant(at) < limit - margin;
  const young = known.filter(({ at }) => instant(at) > limit + margin);
  if (!known.some(tooOld) || young.length === 0) return [nonConcluant('il faut des traces plus vieilles que la durée, et de plus récentes')];
  const after = new Set(last.entries.map(lineOf));
  const left = last.entries.filter(tooOld);
  const lost = young.filter((line) => !after.has(lineOf(line)));
  const place = { fact: view.id(last) };
  return [
    left.length === 0 ? holds(place, 'rien de plus vieux') : breaks({ expected: 'aucune trace plus vieille que la durée déclarée', got: `${left.length}, dont ${left[0]?.at ?? ''}`, ...place }),
    lost.length === 0 ? holds(place, `traces plus récentes, gardées : ${young.length}`) : breaks({ expected: 'chaque trace plus récente gardée', got: `${howMany(lost.length, 'détruite')}, dont ${lost[0]?.at ?? ''}`, ...place }),
    last.entries.some(({ action }) => action === 'purge') ? holds(place, 'destruction tracée') : breaks({ expected: 'une trace de la destruction', got: 'aucune', ...place }),
  ];
}
