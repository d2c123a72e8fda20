import Database from 'libsql';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FEEDING_TABLES } from '../alimentation/tables';
import { RIGHTS_TABLES } from '../droits/tables';
import { EXCHANGE_TABLES } from '../echange/tables';
import { IMPORT_TABLES } from '../imports/tables';
import { STAY_TABLES } from '../sejours/tables';
import { TRACE_TABLES } from '../traces/tables';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS reglages (cle TEXT PRIMARY KEY, valeur TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS structures (finess TEXT PRIMARY KEY, json TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS comptes (login TEXT PRIMARY KEY, rpps TEXT UNIQUE, json TEXT NOT NULL, compteur INTEGER, information TEXT);
CREATE TABLE IF NOT EXISTS echecs (login TEXT NOT NULL, a TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS echecs_login ON echecs (login, a);
CREATE TABLE IF NOT EXISTS patients (id INTEGER PRIMARY KEY AUTOINCREMENT, ins TEXT NOT NULL, oid TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (ins, oid));
CREATE TABLE IF NOT EXISTS connexions (id TEXT PRIMARY KEY, json TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sessions (id TEXT PRIMARY KEY, login TEXT NOT NULL, poste TEXT NOT NULL, deux_facteurs TEXT, vue TEXT NOT NULL, fermee TEXT, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS sessions_poste ON sessions (login, poste, deux_facteurs);
CREATE TABLE IF NOT EXISTS vues (session TEXT NOT NULL, cle TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (session, cle));
`;

/** SQLite's own name for a base that is no file. */
const IN_MEMORY = ':memory:';
const TABLES = [SCHEMA, RIGHTS_TABLES, EXCHANGE_TABLES, IMPORT_TABLES, FEEDING_TABLES, TRACE_TABLES, STAY_TABLES];

/** An emptied témoin is given the bytes of an empty file: its forty tables are made once per process, not once per scenario. */
let blank: Buffer | undefined;
function blankFile(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'homologair-vide-'));
  try {
    const file = join(folder, 'vide.sqlite');
    const db = opened(file);
    // One whole: each statement alone would be written out.
    db.exec(`BEGIN; ${TABLES.join(' ')} COMMIT;`);
    db.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing is known any more; SQLite keeps its journal beside the database. */
export function forgetDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
}

function opened(file: string): Database.Database {
  const db = new Database(file);
  db.exec('PRAGMA synchronous = OFF');
  db.exec('PRAGMA journal_mode = WAL');
  return db;
}

type Value = string | number | null;

/** The témoin's one SQLite file, with prepared statements kept. */
export class Store {
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  /**
   * WAL survives kill −9 without losing a committed line. Nothing waits for the disk: only a power cut could lose something, of
   * fictitious patients, and the bench opens one file per scenario.
   */
  constructor(file: string) {
    const found = file === IN_MEMORY || existsSync(file);
    if (!found) writeFileSync(file, blank ??= blankFile());
    this.#db = opened(file);
    this.#db.exec('PRAGMA busy_timeout = 2000');
    // What an earlier version left may lack a table.
    if (found) this.whole(() => { this.#db.exec(TABLES.join(' ')); });
  }

  /** All of it, or nothing. */
  whole(act: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      act();
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#db.exec('ROLLBACK');
      throw error;
    }
  }
  run(sql: string, ...values: Value[]): void { this.#prepare(sql).run(values); }
  get<T>(sql: string, ...values: Value[]): T | undefined { return this.#prepare(sql).get(values) as T | undefined; }
  all<T>(sql: string, ...values: Value[]): T[] { return this.#prepare(sql).all(values) as T[]; }

  setting(key: string): string | undefined { return this.get<{ valeur: string }>('SELECT valeur FROM reglages WHERE cle = ?', key)?.valeur; }
  set(key: string, value: string): void {
    this.run('INSERT INTO reglages (cle, valeur) VALUES (?, ?) ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur', key, value);
  }

  close(): void { this.#statements.clear(); if (this.#db.open) this.#db.close(); }

  #prepare(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) this.#statements.set(sql, statement = this.#db.prepare(sql));
    return statement;
  }
}
