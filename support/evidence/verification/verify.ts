import type { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { HomologairError, type Details } from '../../erreurs/error';
import { readHeader } from '../../journal/header';
import type { Resultat } from '../../jugement/resultat';
import type { JudgingOptions } from '../../jugement/run';
import { suiteVersion } from '../../racine';
import { readReview, type ReviewLine } from '../revue/review';
import { CERTIFICATE, DIGESTS, MIMETYPE, ODF_MANIFEST, SIGNATURE } from '../sceau/names';
import { endOf, isBeforeEnd } from '../sceau/seal-date';
import { SIGNATURE_LIMITS } from '../sceau/sign';
import { inTemporaryFolder } from '../temporary/folder';
import { piecesOf, withFile } from '../zip/pieces';
import { MIMETYPE_NAME, readStructure, type ZipReading } from '../zip/read';
import { anomaly, type Anomaly } from './anomaly';
import { checkContents } from './check-contents';
import { checkFiles, openEntries, type Opened } from './check-files';
import { checkJudgement, type JudgedAgain } from './check-judgement';
import type { RedactionTold, SaltOptions } from './check-redaction';
import { checkSignature, type SealIdentity } from './check-signature';
import { readSignature } from './read-signature';

/** All that a verification says. `jugement` is absent when what the container holds cannot be trusted enough to be judged. */
export interface Verification {
  format: 1; conteneur: string; fichiers: number; octets: number;
  sceau?: SealIdentity;
  execution?: { run: string; cible: string; version: string; temoin: boolean; banc: string; /** That which verifies. */ bancDuJour: string };
  /** Which of the two containers it is, once it can be believed. */
  genre?: 'complet' | 'expurgé';
  expurgation?: RedactionTold;
  anomalies: Anomaly[];
  /** What an earlier bench's container does not allow to be checked: told, and no anomaly. */
  nonControle: string[];
  jugement?: JudgedAgain;
  revue: ReviewLine[];
  /** Nothing altered, and every verdict is that of the facts. */
  conforme: boolean;
}
export interface VerificationOptions extends JudgingOptions, SaltOptions { anchors?: readonly X509Certificate[]; /** By default the machine's clock. */ now?: Date; /** What to do of the opened run before it is forgotten; only called when it is intact and no difference is left unexplained by a new version of a rule. */ withRun?: (folder: string, resultat: Resultat) => void }

/** These say who sealed, not what: the facts are those of the seal all the same. */
const ABOUT_THE_SEALER: ReadonlySet<string> = new Set(['SCEAU-ANCRE', 'SCEAU-CERTIFICAT-DATE', 'SCEAU-DATE']);

/**
 * Verifies a container offline: structure, digests, signature, then every verdict judged again from the sealed facts. `await openXml()` first.
 * The container is read twice, piece by piece; the run's own files go through a temporary folder, which is removed.
 */
export function verifyContainer(path: string, options: VerificationOptions = {}): Verification {
  return inTemporaryFolder('verifier', (folder) => withFile(path, (file) => verifyOpened(path, file, folder, options)));
}

function verifyOpened(path: string, file: number, folder: string, options: VerificationOptions): Verification {
  const { entries, troubles } = readStructure(file);
  const anomalies: Anomaly[] = troubles.map(({ code, details }) => anomaly(code, details));
  const verification: Verification = { format: 1, conteneur: path, fichiers: entries.length, octets: entries.reduce((sum, { size }) => sum + size, 0), anomalies, nonControle: [], revue: [], conforme: false };
  if (entries.length === 0) return verification;
  const opened = openEntries(file, entries, anomalies.length === 0 ? folder : undefined);
  const read = (name: string): Buffer | undefined => octetsOf(file, entries, name);
  if (entries[0]?.name !== MIMETYPE_NAME || read(MIMETYPE_NAME)?.toString('latin1') !== MIMETYPE) anomalies.push(anomaly('SCEAU-MIMETYPE'));
  anomalies.push(...opened.filter(({ crc, counted }) => crc !== counted).map(({ name }) => anomaly('SCEAU-ZIP-SOMME', { fichier: name })));
  anomalies.push(...signatureAnomalies(opened, read, options, verification));
  if (anomalies.every(({ code }) => ABOUT_THE_SEALER.has(code))) judge(folder, opened, read, options, verification);
  return { ...verification, conforme: anomalies.length === 0 && verification.jugement?.differences.length === 0 };
}

function signatureAnomalies(opened: readonly Opened[], read: (name: string) => Buffer | undefined, { anchors, now = new Date() }: VerificationOptions, verification: Verification): Anomaly[] {
  const text = (name: string): string | undefined => read(name)?.toString('utf8'), octets = read(SIGNATURE);
  if (octets === undefined) return [anomaly('SCEAU-SIGNATURE-ABSENTE', { fichier: SIGNATURE })];
  const signature = readSignature(octets);
  if ('anomalies' in signature) return signature.anomalies;
  const { identity, anomalies } = checkSignature(signature.reading, anchors, text(CERTIFICATE), now);
  if (identity !== undefined) verification.sceau = identity;
  const texts = new Map([DIGESTS, ODF_MANIFEST].flatMap((name) => { const found = text(name); return found === undefined ? [] : [[name, found] as const]; }));
  return [...anomalies, ...checkFiles(opened, signature.reading.content.files, texts)];
}

function judge(folder: string, opened: readonly Opened[], read: (name: string) => Buffer | undefined, options: VerificationOptions, verification: Verification): void {
  try {
    const { header } = readHeader(folder);
    verification.execution = { run: header.run, cible: header.target.name, version: header.target.version, temoin: header.target.temoin, banc: header.suite.version, bancDuJour: options.suite ?? suiteVersion() };
    const { judged, resultat, claimed, redaction, anomalies } = checkJudgement(folder, options);
    verification.jugement = judged;
    verification.genre = redaction === undefined ? 'complet' : 'expurgé';
    if (redaction !== undefined) verification.expurgation = redaction;
    verification.anomalies.push(...anomalies);
    const instant = verification.sceau?.instant ?? '';
    if (isBeforeEnd(Date.parse(instant), resultat)) verification.anomalies.push(anomaly('SCEAU-DATE', { instant, detail: `avant la fin de l’exécution qu’il scelle (${endOf(resultat)})` }));
    verification.revue = readReview(folder);
    // The record is on the disk already; papers are not.
    const text = (name: string): string | undefined => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : read(name))?.toString('utf8');
    const told = verification.sceau === undefined ? undefined : checkContents({
      opened, text, header, claimed, resultat, reviewed: verification.revue.length, seal: verification.sceau, changedRules: new Set(judged.regles.filter(({ memeSens }) => memeSens === undefined).map(({ regle }) => regle)), ...(redaction === undefined ? {} : { masked: redaction.masques }),
    });
    verification.anomalies.push(...told?.anomalies ?? []);
    verification.nonControle.push(...told?.nonControle ?? []);
    if (anomalies.length + (told?.anomalies.length ?? 0) === 0 && judged.differences.every(({ cause }) => cause !== undefined)) options.withRun?.(folder, resultat);
  } catch (error) {
    if (!(error instanceof HomologairError)) throw error;
    verification.anomalies.push(anomaly(error.code, insideOf(folder, error.details)));
  }
}

/** Details that name the container's own files, and no folder of this machine. */
const insideOf = (folder: string, details: Details): Details => Object.fromEntries(Object.entries(details).map(([key, value]) =>
  [key, typeof value !== 'string' ? value : value === folder ? 'du conteneur' : value.replaceAll(join(folder, sep), '').split(sep).join('/')]));

/** `SHA256SUMS` of a container, as it stands; empty when it has none. */
export const digestsIn = (path: string): string => withFile(path, (file) => octetsOf(file, readStructure(file).entries, DIGESTS)?.toString('utf8') ?? '');

/** Octets of an entry small enough to be held; undefined when there is none of that name. */
function octetsOf(file: number, entries: ZipReading['entries'], name: string): Buffer | undefined {
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined || entry.size > SIGNATURE_LIMITS.maxBytes) return undefined;
  return Buffer.concat([...copies(piecesOf(file, entry.data, entry.size))]);
}

function* copies(pieces: Iterable<Buffer>): Generator<Buffer> {
  for (const piece of pieces) yield Buffer.from(piece);
}
