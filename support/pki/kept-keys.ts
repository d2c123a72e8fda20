import { X509Certificate, createPrivateKey } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../erreurs/error';
import type { StructureRef } from '../journal/facts';
import { writableFolder } from '../writable-folder';
import { generateRunPki, loadRunPki, type PemPair, type RunPki } from './run-pki';

const DAY = 86_400_000;
/** Scenarios move the bench's time: a whole suite played by one worker, by three months or so. */
const ROOM_FOR_A_RUN = 180 * DAY;
/** Stands in the name of every authority the bench makes, and in no other (`authorityName`). */
const BENCH = 'OU=BANC HOMOLOGAIR';

/**
 * The keys a folder keeps from one launch to the next, below `pki`: made the first time, read again afterwards. A DPI set up
 * by hand holds copies of them, so they are never made again behind its back.
 * @param structures the first owns the bad certificates too; each must be in a folder that is read again
 * @throws HomologairError CLI-CLES when what is there is not the bench's, is damaged, readable by others, or too old; CLI-DOSSIER
 */
export async function keptKeys(folder: string, structures: readonly StructureRef[], now: Date): Promise<RunPki> {
  const keys = join(folder, 'pki');
  writableFolder(folder, 'les clés', 0o700);
  if (!existsSync(keys)) await generateRunPki(keys, structures, now);
  const refuse = (raison: string, cause?: unknown): never => { throw new HomologairError('CLI-CLES', { dossier: keys, raison }, cause); };
  if (!existsSync(join(keys, 'pki.json'))) refuse('n’a pas le fichier pki.json que le banc y écrit');
  try {
    return checked(loadRunPki(keys), structures, now, refuse);
  } catch (error) {
    if (error instanceof HomologairError && error.code === 'CLI-CLES') throw error;
    return refuse('ne se relit pas en entier', error);
  }
}

function checked(pki: RunPki, structures: readonly StructureRef[], now: Date, refuse: (raison: string) => never): RunPki {
  const anchors = pki.anchors.map((pem) => new X509Certificate(pem));
  if (anchors.length === 0 || anchors.some(({ subject }) => !subject.split('\n').includes(BENCH))) refuse('porte une autorité qui n’est pas celle du banc');
  for (const { persona, finess, raisonSociale } of structures) {
    const own = pki.structures[persona];
    if (own === undefined || !subjectOf(own.authCli).includes(`OU=1${finess}`)) refuse(`n’a pas de certificats pour ${raisonSociale} (FINESS ${finess})`);
  }
  for (const pair of [pki.server, ...Object.values(pki.structures).flatMap(({ authCli, sign }) => [authCli, sign])]) {
    const certificate = read(pair);
    if (!anchors.some(({ publicKey }) => certificate.verify(publicKey))) refuse('porte un certificat que l’autorité du banc n’a pas signé');
    if (!certificate.checkPrivateKey(createPrivateKey(readFileSync(pair.key)))) refuse('porte une clé qui n’est pas celle de son certificat');
  }
  // Windows has no such modes: its folders have lists of their own.
  if (process.platform !== 'win32' && [pki.folder, ...keyFiles(pki.folder)].some((path) => (statSync(path).mode & 0o077) !== 0)) refuse('se lit par d’autres que son propriétaire (attendu : 0700 pour le dossier, 0600 pour les clés)');
  const until = endOf(pki);
  if (until.getTime() <= now.getTime()) refuse(`a expiré le ${until.toISOString().slice(0, 10)} (la suite de ses certificats ne couvre plus un passage entier)`);
  return pki;
}

/** From then on a run could meet an expiry nobody asked for, or the certificate « not yet valid » could be valid. */
const endOf = (pki: RunPki): Date => new Date(Math.min(Date.parse(read(pki.server).validTo), Date.parse(read(pki.bad.pasEncoreValide.authCli).validFrom)) - ROOM_FOR_A_RUN);

const read = (pair: PemPair): X509Certificate => new X509Certificate(readFileSync(pair.cert));
const subjectOf = (pair: PemPair): string[] => read(pair).subject.split('\n');
const keyFiles = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.key.pem')).map((name) => join(folder, name));
