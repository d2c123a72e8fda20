import type { ExportedTraceFact, LocalTrace, RuleView } from '../lecture/view';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import { scenarioStart, since, wholeTrace } from './local-traces';
import type { Rule } from './rule';
import { says } from './screen-list';

const INTACT = 'intacte';

/** Convention 2020, art. 3.6, and référentiel §5.5: who alters or removes a trace cannot do it without being seen. */
export const traceIntegrity: Rule = {
  id: 'trace/integrite', version: 2,
  exigences: ['conv2020-art-3-6-integrite', 'traces-protegees'],
  sentence: 'L’extraction dit les traces intactes, ou que l’une a été modifiée, ou retirée, selon ce qui leur est arrivé.',
  judge: (view) => {
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const { exported } = trace;
    const entries = since(view, exported.entries, scenarioStart(view));
    if (entries.length === 0) return [nonConcluant('aucune trace de ce scénario dans l’extraction')];
    if (entries.every(({ integrite }) => integrite === undefined)) return [aExaminer('la cible ne dit pas où son extraction parle de l’intégrité', { fact: view.id(exported) })];
    const { attendu = INTACT } = view.params;
    const happened = alteration(view, exported);
    if (attendu !== happened) return [nonConcluant(`la question attend une trace « ${attendu} », et ce qui lui est arrivé est « ${happened} »`)];
    return [judgeMarks(view, exported, entries, attendu)];
  },
};

/** What the drive did to the traces, last, before they were extracted. */
function alteration(view: RuleView, exported: ExportedTraceFact): string {
  const last = view.scenario.acts.findLast((act) => act.act === 'target-configured' && act.what === 'traces' && act.seq < exported.seq);
  return last?.act !== 'target-configured' || last.value === 'nominal' ? INTACT : last.value;
}

/** A target that has one word for each is held to it; another only has to tell. */
function judgeMarks(view: RuleView, exported: ExportedTraceFact, entries: readonly LocalTrace[], attendu: string): Finding {
  const words = view.header.target.words?.['integrite'] ?? {};
  const told = entries.filter(({ integrite }) => integrite !== (words[INTACT] ?? INTACT));
  const place = { fact: view.id(exported) };
  const got = told.length === 0 ? 'aucune altération dite' : told.map(({ at, integrite }) => `${at} : ${integrite ?? 'rien'}`).join(' | ');
  if (attendu === INTACT) return told.length === 0 ? holds(place, got) : breaks({ expected: 'aucune altération', got, ...place });
  const word = words[attendu];
  const said = told.some(({ integrite = '' }) => word === undefined || says(integrite, word));
  return said ? holds(place, got) : breaks({ expected: word === undefined ? 'l’altération dite' : `une trace dite « ${word} »`, got, ...place });
}
