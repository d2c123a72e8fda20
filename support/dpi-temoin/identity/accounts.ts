import { HomologairError } from '../../erreurs/error';
import type { Account, Structure } from '../model';
import type { AccountsPort } from '../ports';
import type { Store } from '../storage/database';

interface Row { json: string; compteur: number | null; information: string | null }

const accountOf = (row: Row): Account => ({
  ...(JSON.parse(row.json) as Account),
  lastTotpCounter: row.compteur ?? undefined,
  noticeAt: row.information ?? undefined,
});

/** Accounts in SQLite. An RPPS belongs to one account only (référentiel §6.3: never generic, never shared). */
export function sqliteAccounts(store: Store): AccountsPort {
  return {
    find: (login) => {
      const row = store.get<Row>('SELECT json, compteur, information FROM comptes WHERE login = ?', login);
      return row === undefined ? undefined : accountOf(row);
    },
    all: () => store.all<Row>('SELECT json, compteur, information FROM comptes ORDER BY login').map(accountOf),
    admit: (given) => {
      const known = store.get<Row>('SELECT json, compteur, information FROM comptes WHERE login = ?', given.login);
      const account = known === undefined ? given : dated(given, accountOf(known));
      const other = account.rpps === undefined ? undefined
        : store.get<{ login: string }>('SELECT login FROM comptes WHERE rpps = ? AND login <> ?', account.rpps, account.login);
      if (other !== undefined) throw new HomologairError('TEMOIN-RPPS-DOUBLE', { login: account.login, autre: other.login });
      store.run(
        `INSERT INTO comptes (login, rpps, json, compteur, information) VALUES (?, ?, ?, NULL, ?)
         ON CONFLICT (login) DO UPDATE SET rpps = excluded.rpps, json = excluded.json, information = excluded.information`,
        account.login, account.rpps ?? null, JSON.stringify(account), account.noticeAt ?? null);
    },
    structure: (finess) => {
      const row = store.get<{ json: string }>('SELECT json FROM structures WHERE finess = ?', finess);
      return row === undefined ? undefined : JSON.parse(row.json) as Structure;
    },
    admitStructure: (structure) => store.run(
      'INSERT INTO structures (finess, json) VALUES (?, ?) ON CONFLICT (finess) DO UPDATE SET json = excluded.json',
      structure.finess, JSON.stringify(structure)),
    remember: (login, change) => {
      if (change.lastTotpCounter !== undefined) store.run('UPDATE comptes SET compteur = ? WHERE login = ?', change.lastTotpCounter, login);
      if (change.noticeAt !== undefined) store.run('UPDATE comptes SET information = ? WHERE login = ?', change.noticeAt, login);
    },
    changePassword: (login, passwordHash) => store.run('UPDATE comptes SET json = json_set(json, \'$.passwordHash\', ?) WHERE login = ?', passwordHash, login),
    shut: (login, at) => {
      const known = store.get<Row>('SELECT json, compteur, information FROM comptes WHERE login = ?', login);
      if (known !== undefined) store.run('UPDATE comptes SET json = ? WHERE login = ?', JSON.stringify({ ...accountOf(known), shutAt: at, changedAt: at }), login);
    },
    failuresSince: (login, at) => store.get<{ n: number }>('SELECT count(*) AS n FROM echecs WHERE login = ? AND a >= ?', login, at)?.n ?? 0,
    failed: (login, at) => store.run('INSERT INTO echecs (login, a) VALUES (?, ?)', login, at),
    close: () => store.close(),
  };
}

/** An account admitted again: opened when it first was, changed when it last did. */
function dated(account: Account, known: Account): Account {
  const same = KEPT.every((field) => JSON.stringify(account[field]) === JSON.stringify(known[field]));
  return { ...account, openedAt: known.openedAt ?? account.openedAt, changedAt: same ? known.changedAt : account.changedAt };
}
/** What a review of the accounts looks at. */
const KEPT = ['nom', 'prenom', 'rpps', 'profession', 'savoirFaire', 'finess', 'place', 'permissions', 'shutAt'] as const satisfies readonly (keyof Account)[];
