import { createHash, randomBytes } from 'node:crypto';
import type { PendingLogin, Session } from '../model';
import type { SessionsPort } from '../ports';
import type { Store } from '../storage/database';

const fresh = (): string => randomBytes(32).toString('base64url');
/** The file keeps only a digest: who reads it cannot take a session over. */
const digest = (id: string): string => createHash('sha256').update(id).digest('base64url');

/** Sessions in SQLite: a restart closes none, a closed one never reopens. */
export function sqliteSessions(store: Store): SessionsPort {
  const read = (id: string): Session | undefined => {
    const row = store.get<{ json: string; vue: string; deux_facteurs: string | null }>(
      'SELECT json, vue, deux_facteurs FROM sessions WHERE id = ? AND fermee IS NULL', digest(id));
    return row === undefined ? undefined
      : { ...(JSON.parse(row.json) as Session), id, lastSeenAt: row.vue, twoFactorAt: row.deux_facteurs ?? undefined };
  };
  const stored = (session: Omit<Session, 'id'>): string => JSON.stringify({ ...session, id: undefined, lastSeenAt: undefined, twoFactorAt: undefined });
  return {
    open: (asked) => {
      const session: Session = { ...asked, id: fresh(), csrf: fresh() };
      store.run('INSERT INTO sessions (id, login, poste, deux_facteurs, vue, json) VALUES (?, ?, ?, ?, ?, ?)',
        digest(session.id), session.login, session.poste, session.twoFactorAt ?? null, session.lastSeenAt, stored(session));
      return session;
    },
    find: read,
    touch: (id, at) => store.run('UPDATE sessions SET vue = ? WHERE id = ?', at, digest(id)),
    strengthen: (id, factors, twoFactorAt) => {
      const session = read(id);
      if (session === undefined) return;
      store.run('UPDATE sessions SET json = ?, deux_facteurs = ? WHERE id = ?', stored({ ...session, factors, reopened: false }), twoFactorAt, digest(id));
    },
    close: (id, at) => {
      store.run('UPDATE sessions SET fermee = ? WHERE id = ? AND fermee IS NULL', at, digest(id));
      store.run('DELETE FROM vues WHERE session = ?', digest(id));
    },
    lastTwoFactorAt: (login, poste) =>
      store.get<{ a: string | null }>('SELECT max(deux_facteurs) AS a FROM sessions WHERE login = ? AND poste = ?', login, poste)?.a ?? undefined,
    startLogin: (asked) => {
      const pending: PendingLogin = { ...asked, id: fresh() };
      store.run('INSERT INTO connexions (id, json) VALUES (?, ?)', digest(pending.id), JSON.stringify(asked));
      return pending;
    },
    pending: (id) => {
      const row = store.get<{ json: string }>('SELECT json FROM connexions WHERE id = ?', digest(id));
      return row === undefined ? undefined : { ...(JSON.parse(row.json) as PendingLogin), id };
    },
    endLogin: (id) => store.run('DELETE FROM connexions WHERE id = ?', digest(id)),
    keep: (id, key, value) => store.run(
      'INSERT INTO vues (session, cle, json) VALUES (?, ?, ?) ON CONFLICT (session, cle) DO UPDATE SET json = excluded.json',
      digest(id), key, JSON.stringify(value)),
    kept: <T>(id: string, key: string): T | undefined => {
      const row = store.get<{ json: string }>('SELECT json FROM vues WHERE session = ? AND cle = ?', digest(id), key);
      return row === undefined ? undefined : JSON.parse(row.json) as T;
    },
  };
}
