import type { Verdict } from '../../rules/finding';
import type { HistoryEntry } from '../historique/entry';
import { reportName } from './extras';
import { allure3HistoryId, resultUuid, testCaseId } from './identifiers';
import type { AllureStatus } from './model';
import { STATUS } from './status';

type Counts = Record<AllureStatus | 'total', number>;
const noCount = (): Counts => ({ failed: 0, broken: 0, skipped: 0, passed: 0, unknown: 0, total: 0 });
function countsOf(verdicts: readonly Verdict[]): Counts {
  const counts = noCount();
  for (const verdict of verdicts) { counts[STATUS[verdict]] += 1; counts.total += 1; }
  return counts;
}

/**
 * Earlier runs as Allure 3 keeps them, one JSON line each, oldest first. We write them: Allure would date each by the making of its report, and
 * would mix the targets of one folder.
 */
export const allure3History = (earlier: readonly HistoryEntry[]): string => earlier.map((entry) => {
  const at = Date.parse(entry.startedAt);
  return `${JSON.stringify({
    uuid: resultUuid(entry.run), name: reportName(entry.target), timestamp: at, knownTestCaseIds: [], metrics: {}, url: '',
    testResults: Object.fromEntries(entry.scenarios.map(({ id, name, verdict, durationMs }) => {
      const historyId = allure3HistoryId(id);
      return [historyId, { id: resultUuid(entry.run, id), historyId, name, environment: 'default', status: STATUS[verdict], message: verdict, start: at, stop: at + durationMs, duration: durationMs, labels: [], url: '', reportLinks: [] }];
    })),
  })}\n`;
}).join('');

/** Earlier runs as Allure 2 wants them under `allure-results/history/`: file name → content, newest first. */
export function allure2History(earlier: readonly HistoryEntry[]): Record<string, unknown> {
  const newest = [...earlier].reverse(), items = new Map<string, { verdict: Verdict; run: HistoryEntry; durationMs: number }[]>();
  for (const run of newest) for (const { id, verdict, durationMs } of run.scenarios) items.set(id, [...(items.get(id) ?? []), { verdict, run, durationMs }]);
  return {
    'history.json': Object.fromEntries([...items].map(([id, own]) => [testCaseId(id), {
      statistic: countsOf(own.map(({ verdict }) => verdict)),
      items: own.map(({ verdict, run, durationMs }) => ({ uid: resultUuid(run.run, id), status: STATUS[verdict], statusDetails: verdict, time: { start: Date.parse(run.startedAt), stop: Date.parse(run.startedAt) + durationMs, duration: durationMs } })),
    }])),
    'history-trend.json': newest.map((run, index) => ({ buildOrder: newest.length - index, reportName: reportName(run.target), data: countsOf(run.scenarios.map(({ verdict }) => verdict)) })),
  };
}
