import type { ExportedTraceFact, LocalTrace, RuleView } from '../lecture/view';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import { scenarioStart, since, wholeTrace } from './local-traces';
import type { Rule } from './rule';

const INTACT = 'intacte';

/** Convention 2020, art. 3.6, and référentiel §5.5: who alters or removes a trace cannot do it without being seen. */
export const traceIntegrity: Rule = {
  id: 'trace/integrite', version: 1,
  exigences: ['conv2020-art-3-6-integrite', 'traces-protegees'],
  sentence: 'L’extraction dit si une trace a été modifiée ou retirée.',
  judge: (view) => {
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const { exported } = trace;
    const entries = since(view, exported.entries, scenarioStart(view));
    if (entries.length === 0) return [nonConcluant('aucune trace de ce scénario dans l’extraction')];
    if (entries.every(({ integrite }) => integrite === undefined)) return [aExaminer('la cible ne dit pas où son extraction parle de l’intégrité', { fact: view.id(exported) })];
    return [judgeMarks(view, exported, entries)];
  },
};

function judgeMarks(view: RuleView, exported: ExportedTraceFact, entries: readonly LocalTrace[]): Finding {
  const word = view.header.target.words?.['integrite']?.[INTACT] ?? INTACT;
  const marked = entries.filter(({ integrite }) => integrite !== word);
  const altered = view.scenario.acts.findLast((act) => act.act === 'target-configured' && act.what === 'traces' && act.seq < exported.seq);
  const place = { fact: view.id(exported) };
  const expected = altered === undefined || (altered.act === 'target-configured' && altered.value === 'nominal') ? 'aucune altération' : 'l’altération dite';
  const got = marked.length === 0 ? 'aucune altération dite' : marked.map(({ at, integrite }) => `${at} : ${integrite ?? 'rien'}`).join(' | ');
  return (expected === 'aucune altération') === (marked.length === 0) ? holds(place, got) : breaks({ expected, got, ...place });
}
