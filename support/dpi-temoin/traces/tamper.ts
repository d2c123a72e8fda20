import type { TraceEntry } from '../model';
import type { Store } from '../storage/database';
import type { Alteration } from './ports';
import { LIFT_GUARDS, PUT_GUARDS } from './tables';

interface Row { rang: number; a: string; login: string | null; rpps: string | null; json: string }

/**
 * What someone with the file in hand would do to the last call: put it under another name, or take it away with its seal. Asked for
 * by the admission door of a trial, never by the software. @returns how to put everything back.
 */
export function alterLastCall(store: Store, how: Alteration): () => void {
  const row = store.get<Row>('SELECT * FROM traces WHERE json LIKE \'%"action":"appel"%\' ORDER BY rang DESC LIMIT 1');
  if (row === undefined) return () => undefined;
  const seal = store.get<{ sceau: string }>('SELECT sceau FROM traces_sceaux WHERE rang = ?', row.rang)?.sceau ?? '';
  const unguarded = (act: () => void): void => store.whole(() => {
    for (const sql of LIFT_GUARDS) store.run(sql);
    act();
    for (const sql of PUT_GUARDS) store.run(sql);
  });
  if (how === 'modifiee') {
    const other: TraceEntry = { ...JSON.parse(row.json) as TraceEntry, motif: 'réécrite après coup', documents: [] };
    unguarded(() => { store.run('UPDATE traces SET json = ? WHERE rang = ?', JSON.stringify(other), row.rang); });
    return () => { unguarded(() => { store.run('UPDATE traces SET json = ? WHERE rang = ?', row.json, row.rang); }); };
  }
  unguarded(() => {
    store.run('DELETE FROM traces WHERE rang = ?', row.rang);
    store.run('DELETE FROM traces_sceaux WHERE rang = ?', row.rang);
  });
  return () => { unguarded(() => {
    store.run('INSERT INTO traces (rang, a, login, rpps, json) VALUES (?, ?, ?, ?, ?)', row.rang, row.a, row.login, row.rpps, row.json);
    store.run('INSERT INTO traces_sceaux (rang, sceau) VALUES (?, ?)', row.rang, seal);
  }); };
}
