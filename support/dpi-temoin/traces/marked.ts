import type { TraceEntry } from '../model';
import type { Alterations } from './ports';

export const INTACT = 'intacte';
const MODIFIED = 'modifiée après coup';

/**
 * Each trace with what became of it. What was taken away is told on the trace that follows, or on the last one kept: a filter must
 * not hide it.
 */
export function marked(entries: readonly TraceEntry[], { modified, missing }: Alterations): TraceEntry[] {
  const changed = new Set(modified.filter((rang) => !missing.includes(rang - 1)));
  const told = new Map<number, number[]>();
  for (const rang of missing) {
    const bearer = entries.find((entry) => (entry.rang ?? 0) > rang) ?? entries.at(-1);
    if (bearer?.rang !== undefined) told.set(bearer.rang, [...told.get(bearer.rang) ?? [], rang]);
  }
  return entries.map((entry) => {
    const rang = entry.rang ?? 0;
    const absent = told.get(rang);
    const said = [...(changed.has(rang) ? [MODIFIED] : []), ...(absent === undefined ? [] : [`absente du journal : trace n° ${absent.join(', n° ')}`])];
    return { ...entry, integrite: said.join(' ; ') || INTACT };
  });
}
