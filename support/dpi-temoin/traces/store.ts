import type { TraceEntry, TraceFilter } from '../model';
import type { TracesPort } from '../ports';
import type { Store } from '../storage/database';

/** Append-only traces: the table itself refuses any change (EX_AIR-070, EX_AIR-090). */
export function sqliteTraces(store: Store): TracesPort {
  return {
    write: (entry) => store.run('INSERT INTO traces (a, login, rpps, json) VALUES (?, ?, ?, ?)',
      entry.at, entry.login ?? null, entry.rpps ?? null, JSON.stringify(entry)),
    select: ({ professionnel, du, au }: TraceFilter) => store.all<{ json: string }>(
      `SELECT json FROM traces WHERE (?1 IS NULL OR login = ?1 OR rpps = ?1) AND (?2 IS NULL OR a >= ?2) AND (?3 IS NULL OR a <= ?3) ORDER BY rang`,
      professionnel ?? null, du ?? null, au ?? null).map((row) => JSON.parse(row.json) as TraceEntry),
  };
}
