import { randomBytes, randomUUID } from 'node:crypto';
import type { Store } from '../storage/database';
import type { LocalDocument, SentMark, Waiting } from './model';
import type { DocumentIdsPort, FeedMarksPort, FeedQueuePort, InternalIdsPort, LocalDocumentsPort } from './ports';

interface Row { id: number; json: string }
const documentOf = ({ id, json }: Row): LocalDocument => ({ ...(JSON.parse(json) as LocalDocument), id });

export function sqliteDocuments(store: Store): LocalDocumentsPort {
  const find = (id: number): LocalDocument | undefined => {
    const row = store.get<Row>('SELECT id, json FROM documents_locaux WHERE id = ?', id);
    return row && documentOf(row);
  };
  return {
    find,
    of: ({ id }) => store.all<Row>('SELECT id, json FROM documents_locaux WHERE patient = ? ORDER BY id', id).map(documentOf),
    all: () => store.all<Row>('SELECT id, json FROM documents_locaux ORDER BY id').map(documentOf),
    add: (document) => documentOf(store.get<Row>('INSERT INTO documents_locaux (patient, json) VALUES (?, ?) RETURNING id, json', document.patient, JSON.stringify(document)) as Row),
    change: (id, change) => {
      const known = find(id);
      if (known !== undefined) store.run('UPDATE documents_locaux SET json = ? WHERE id = ?', JSON.stringify({ ...known, ...change }), id);
    },
  };
}

export function sqliteQueue(store: Store): FeedQueuePort {
  const waiting = (document: number): Waiting | undefined => {
    const row = store.get<{ json: string }>('SELECT json FROM file_alimentation WHERE document = ?', document);
    return row && JSON.parse(row.json) as Waiting;
  };
  const write = (one: Waiting): void => store.run(
    'INSERT INTO file_alimentation (document, pas_avant, json) VALUES (?, ?, ?) ON CONFLICT (document) DO UPDATE SET pas_avant = excluded.pas_avant, json = excluded.json',
    one.document, one.notBefore, JSON.stringify(one));
  return {
    push: write, waiting,
    due: (now) => store.all<{ json: string }>('SELECT json FROM file_alimentation WHERE pas_avant <= ? ORDER BY pas_avant, document', now.toISOString()).map(({ json }) => JSON.parse(json) as Waiting),
    postpone: (document, notBefore) => {
      const known = waiting(document);
      if (known !== undefined) write({ ...known, tries: known.tries + 1, notBefore });
    },
    drop: (document) => store.run('DELETE FROM file_alimentation WHERE document = ?', document),
  };
}

export function sqliteMarks(store: Store): FeedMarksPort {
  return {
    of: (document) => {
      const row = store.get<{ json: string }>('SELECT json FROM envois WHERE document = ? ORDER BY rang DESC LIMIT 1', document);
      return row && JSON.parse(row.json) as SentMark;
    },
    mark: (sent) => store.run('INSERT INTO envois (document, json) VALUES (?, ?)', sent.document, JSON.stringify(sent)),
  };
}

/** A UUID under 2.25, written as one decimal number (EX_2.1-1130). */
const oid = (): string => `2.25.${BigInt(`0x${randomUUID().replaceAll('-', '')}`).toString()}`;

export function uuidOids(store: Store): DocumentIdsPort {
  return {
    document: oid, lot: oid, signature: oid,
    installation: () => {
      const known = store.setting('oid-installation');
      if (known !== undefined) return known;
      const drawn = oid();
      store.set('oid-installation', drawn);
      return drawn;
    },
  };
}

/** Drawn at random, kept for ever: an account that closes keeps its own. */
export function drawnInternalIds(store: Store): InternalIdsPort {
  const read = (login: string): string | undefined => store.get<{ identifiant: string }>('SELECT identifiant FROM identifiants_prives WHERE login = ?', login)?.identifiant;
  return {
    of: (login) => {
      if (read(login) === undefined) store.run('INSERT INTO identifiants_prives (login, identifiant) VALUES (?, ?)', login, randomBytes(8).toString('hex').toUpperCase());
      return read(login) as string;
    },
  };
}
