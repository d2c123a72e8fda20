import type { TraceEntry, TraceFilter } from '../model';
import type { Store } from '../storage/database';
import type { StoredSeal, StoredTrace, TracesPort } from './ports';
import { purgeSeal, sealKey, sealOf } from './seal';
import { KEPT_SINCE } from './tables';
import { alterLastCall } from './tamper';

/** Append-only traces, each sealed as it is written. @param key of the seals. */
export function sqliteTraces(store: Store, key: Buffer = sealKey(':memory:')): TracesPort {
  const last = (): number => store.get<{ seq: number }>('SELECT seq FROM sqlite_sequence WHERE name = \'traces\'')?.seq ?? 0;
  const append = (entry: TraceEntry): void => {
    const json = JSON.stringify(entry);
    store.run('INSERT INTO traces (a, login, rpps, json) VALUES (?, ?, ?, ?)', entry.at, entry.login ?? null, entry.rpps ?? null, json);
    const rang = last();
    const before = store.get<{ sceau: string }>('SELECT sceau FROM traces_sceaux WHERE rang = ?', rang - 1)?.sceau ?? '';
    store.run('INSERT INTO traces_sceaux (rang, sceau) VALUES (?, ?)', rang, sealOf(key, before, { rang, json }));
  };
  return {
    write: (entry) => store.whole(() => { append(entry); }),
    purge: (before, at) => store.whole(() => {
      const first = store.get<{ rang: number | null }>('SELECT MIN(rang) AS rang FROM traces')?.rang ?? undefined;
      if (first === undefined) return;
      const upTo = (store.get<{ rang: number | null }>('SELECT MIN(rang) AS rang FROM traces WHERE a >= ?', before)?.rang ?? last() + 1) - 1;
      if (upTo < first) return;
      store.set(KEPT_SINCE, before);
      store.run('DELETE FROM traces WHERE rang <= ?', upTo);
      // The last seal stays: the first trace kept is bound to it.
      store.run('DELETE FROM traces_sceaux WHERE rang < ?', upTo);
      append({ at, action: 'purge', issue: 'succès', motif: `traces n° ${first} à ${upTo}, antérieures au ${before} : durée de conservation atteinte`, purgees: { jusquA: upTo, sceau: purgeSeal(key, upTo) } });
    }),
    select: ({ professionnel, du, au }: TraceFilter) => store.all<StoredTrace>(
      `SELECT rang, json FROM traces WHERE (?1 IS NULL OR login = ?1 OR rpps = ?1) AND (?2 IS NULL OR a >= ?2) AND (?3 IS NULL OR a <= ?3) ORDER BY rang`,
      professionnel ?? null, du ?? null, au ?? null).map(({ rang, json }) => ({ ...JSON.parse(json) as TraceEntry, rang })),
    stored: () => ({
      traces: store.all<StoredTrace>('SELECT rang, json FROM traces ORDER BY rang'), seals: store.all<StoredSeal>('SELECT rang, sceau FROM traces_sceaux ORDER BY rang'), last: last(),
    }),
    alter: (how) => alterLastCall(store, how),
  };
}
