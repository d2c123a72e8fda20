import type { JournalLecture } from '../lecture/lecture';

/** The captures each scenario of a worker took of the screen, in their order, by scenario; two readings of one page share one. Scenarios without images have none. */
export function capturesOf({ worker, screens, scenarios }: Pick<JournalLecture, 'worker' | 'screens' | 'scenarios'>): [scenario: string, facts: string[]][] {
  return scenarios.map(({ ref, first, last = Infinity }) => {
    const pages = new Map<string, string>();
    for (const { seq, screenshot } of screens) if (screenshot !== undefined && seq >= first && seq <= last && !pages.has(screenshot.sha256)) pages.set(screenshot.sha256, `${worker}:${seq}`);
    return [ref.id, [...pages.values()]];
  });
}
