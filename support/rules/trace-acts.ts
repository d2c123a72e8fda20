import type { ActFact, LocalTrace, RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { instant } from './instants';
import { isAbout, scenarioStart, since, wholeTrace } from './local-traces';
import type { Rule } from './rule';

type Gesture = Extract<ActFact, { act: 'gesture' }>;
/** What the professional did → the action its trace tells. */
const ACTIONS: Readonly<Record<string, { action: string; words: string }>> = {
  consulter: { action: 'appel', words: 'l’échange avec le DMP' },
  'ouvrir-document': { action: 'visualisation', words: 'la visualisation du document' },
  importer: { action: 'enregistrement', words: 'l’enregistrement du document' },
};

/** Référentiel §5.5: transactions with the DMP, viewings and recordings of the documents that come from it are traced. */
export const traceActs: Rule = {
  id: 'trace/actes', version: 1,
  exigences: ['tracabilite-locale'],
  sentence: 'La trace locale porte l’échange avec le DMP, la visualisation et l’enregistrement de chaque document.',
  judge: (view) => {
    const trace = wholeTrace(view);
    if ('trouble' in trace) return [trace.trouble];
    const entries = since(view, trace.exported.entries, scenarioStart(view));
    const gestures = view.acts.filter((act): act is Gesture & ActFact => act.act === 'gesture' && act.gesture in ACTIONS && act.seq < trace.exported.seq);
    if (gestures.length === 0) return [nonConcluant('ni consultation, ni document ouvert, ni document enregistré')];
    return gestures.map((gesture) => judgeGesture(view, gesture, entries, view.id(trace.exported)));
  },
};

function judgeGesture(view: RuleView, act: Gesture & { seq: number; at: string }, entries: readonly LocalTrace[], fact: string): Finding {
  const { action, words } = ACTIONS[act.gesture] as { action: string; words: string };
  const named = act.document === undefined ? (act.details?.['documents'] ?? '').split('|').filter(Boolean) : [act.document];
  const listed = view.scenario.exchanges.flatMap((exchange) => exchange.documentsReturned);
  const expected = named.flatMap((title) => listed.find((document) => document.title === title)?.uniqueId ?? []);
  const own = entries.filter((entry) => entry.action === action && isAbout(entry, act.person) && !(instant(entry.at) < instant(act.at) - 2000));
  const lines = own.filter((entry) => expected.every((document) => entry.documents?.includes(document)));
  return lines.length > 0 ? holds({ fact }, `${words} : ${lines[0]?.at ?? ''}`)
    : breaks({ expected: `la trace de ${words}${named.length === 0 ? '' : ` « ${named.join(' », « ')} »`}, au nom de ${act.person.login}`, got: own.length === 0 ? 'aucune' : 'des traces d’autres documents', fact });
}
