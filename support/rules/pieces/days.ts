import type { PieceFact, RuleView } from '../../lecture/view';

/** The day of the run: pieces are judged on the day they were presented, whenever the run is judged again. */
export const runDay = (view: RuleView): string => view.header.startedAt.slice(0, 10);

/** The same day some months later, the last of the month when that day does not exist. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last))).toISOString().slice(0, 10);
}

/** The latest of the dated pieces. */
export const latest = (pieces: readonly PieceFact[]): PieceFact | undefined =>
  pieces.filter((piece) => piece.date !== undefined).sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))[0];

/** « 2026-05-04 » as a French reader writes it. */
export const french = (day: string): string => day.split('-').reverse().join('/');
