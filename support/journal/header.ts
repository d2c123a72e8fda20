import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { HomologairError } from '../erreurs/error';
import type { JournalHeader } from './facts';
import { hideMasked } from './masked';
import { headerFile, journalFolder } from './paths';

/** Writes `<run>/journal/entete.json` once; the bytes returned start every worker's chain. Throws JOURNAL-EXISTE. */
export function writeHeader(runFolder: string, header: JournalHeader): Buffer {
  const bytes = Buffer.from(`${JSON.stringify(header, null, 2)}\n`, 'utf8');
  mkdirSync(journalFolder(runFolder), { recursive: true });
  const file = headerFile(runFolder);
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (cause) {
    throw new HomologairError('JOURNAL-EXISTE', { fichier: file }, cause);
  }
  return bytes;
}

/** Header and its exact bytes. Throws JOURNAL-ABSENT, JOURNAL-ENTETE. */
export function readHeader(runFolder: string): { header: JournalHeader; bytes: Buffer } {
  const file = headerFile(runFolder);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new HomologairError('JOURNAL-ABSENT', { dossier: runFolder }, cause);
  }
  let header: unknown;
  try {
    header = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new HomologairError('JOURNAL-ENTETE', { fichier: file, detail: 'JSON mal formé' }, cause);
  }
  if (!isHeader(header)) throw new HomologairError('JOURNAL-ENTETE', { fichier: file, detail: 'champs manquants ou format inconnu' });
  const [wrong] = hideMasked(header);
  if (wrong !== undefined) throw new HomologairError('JOURNAL-ENTETE', { fichier: file, detail: `« ${wrong} » se dit expurgé sans porter d’empreinte` });
  return { header, bytes };
}

const isHeader = (value: unknown): value is JournalHeader => {
  if (typeof value !== 'object' || value === null) return false;
  const header = value as Partial<JournalHeader>;
  return header.format === 1 && typeof header.run === 'string' && typeof header.profile === 'object' && header.profile !== null
    && Array.isArray(header.profile.accepts) && typeof header.target === 'object' && header.target !== null
    && Array.isArray(header.trust?.anchors) && Array.isArray(header.trust?.crls) && typeof header.mock === 'object'
    && typeof header.rules === 'object' && header.rules !== null
    && typeof header.startedAt === 'string' && !Number.isNaN(Date.parse(header.startedAt)) && typeof header.suite?.version === 'string'
    && typeof header.ambiguities === 'object' && header.ambiguities !== null && Array.isArray(header.catalogue?.exigences);
};
