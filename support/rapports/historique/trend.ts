import { changeOf, type Change } from '../../jugement/comparison';
import type { JudgedExigence, Resultat } from '../../jugement/resultat';
import type { HistoryEntry, Standing } from './entry';

/** One exigence over the runs shown, oldest first, this run last. */
export interface Trend {
  exigence: JudgedExigence;
  verdicts: Standing[];
  /** Against the last earlier run that tested it; absent when nothing changed or nothing tested it before. */
  change?: { kind: Change; since: HistoryEntry; before: Standing };
}

/** Trends of the exigences that at least one run tested, in the order of the catalogue; and how many none did. Pure. */
export function trendsOf(resultat: Pick<Resultat, 'exigences'>, earlier: readonly HistoryEntry[]): { trends: Trend[]; never: number } {
  const all = resultat.exigences.map((exigence): Trend => {
    const verdicts: Standing[] = [...earlier.map(({ exigences }) => exigences[exigence.slug] ?? 'non testée'), exigence.verdict];
    const since = exigence.verdict === 'non testée' ? undefined : earlier.findLast(({ exigences }) => exigences[exigence.slug] !== undefined);
    const before = since?.exigences[exigence.slug], kind = before === undefined ? undefined : changeOf(before, exigence.verdict);
    return { exigence, verdicts, ...(since === undefined || before === undefined || kind === undefined ? {} : { change: { kind, since, before } }) };
  });
  const trends = all.filter(({ verdicts }) => verdicts.some((verdict) => verdict !== 'non testée'));
  return { trends, never: all.length - trends.length };
}
