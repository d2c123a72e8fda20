import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../../erreurs/error';
import { readResult } from '../../jugement/result-file';
import { readReview } from '../revue/review';
import { redactRun, type RedactionRequest } from '../redaction/run';
import { saltedDigest } from '../redaction/salt';
import { inTemporaryFolder } from '../temporary/folder';
import { parsePapers } from './papers';
import { passageOf, passageTroubles } from './passage';
import { sealRun, type Sealed, type SealRequest } from './seal';

/** What a dossier says of its own redaction: `masques` of its `dossier.json`. */
export interface DossierMask { identites: true; /** Salted digest of a constant: two dossiers of the same salt have the same. */ sel: string }
export const dossierMask = (salt: string): DossierMask => ({ identites: true, sel: saltedDigest(salt, 'dossier') });

/**
 * Makes the redacted container of a run, by default `<run>/<run's name>-expurge.asice`. The run's own proofs and dossier stay out: only a dossier
 * given, and masked with the same salt, is taken. `await openXml()` first.
 * @throws HomologairError as `redactRun` and `sealRun`; SCEAU-DOSSIER-CLAIR.
 */
export function sealRedacted({ runFolder, output, dossier, signer, at, ...redaction }: SealRequest & RedactionRequest): Sealed {
  if (dossier !== undefined) refuseClear(dossier, redaction);
  return inTemporaryFolder('expurger', (folder) => {
    redactRun(runFolder, folder, redaction);
    return sealRun({ runFolder: folder, beside: runFolder, ...(output === undefined ? {} : { output }), signer, at, ...(dossier === undefined ? {} : { dossier, mark: ownMark(dossier, runFolder, folder, redaction.salt) }) });
  });
}

/** Secrets are masked in every dossier; identities only on request, and a dossier says so. */
function refuseClear(dossier: string, { identities, salt }: RedactionRequest): void {
  const file = join(dossier, 'dossier.json');
  const told = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { masques?: Partial<DossierMask> }).masques : undefined;
  const missing = !existsSync(file) ? 'dossier.json manque' : !identities ? undefined : told?.identites !== true ? 'INS et noms y sont' : told.sel !== dossierMask(salt).sel ? 'avec un autre sel' : undefined;
  if (missing !== undefined) throw new HomologairError('SCEAU-DOSSIER-CLAIR', { dossier, manque: missing });
}

/**
 * `dossier.json` as the redacted container carries it: written of the complete record, whose heads must not leave it, it tells those of the redacted one.
 * @throws HomologairError SCEAU-DOSSIER-AUTRE, SCEAU-DOSSIER-PERIME when it was not written of this run as it is
 */
function ownMark(dossier: string, runFolder: string, redactedFolder: string, salt: string): string {
  const text = readFileSync(join(dossier, 'dossier.json'), 'utf8'), list = parsePapers(text), acts = readReview(runFolder).length;
  // Left as it is, `sealRun` refuses it.
  if (list?.passage === undefined) return text;
  const salted = list.masques !== undefined, expected = passageOf(readResult(runFolder), acts, salted ? salt : undefined);
  const [first] = passageTroubles(list.passage, expected, !salted || list.masques?.sel === dossierMask(salt).sel);
  if (first !== undefined) throw new HomologairError(first.code, first.details);
  return `${JSON.stringify({ ...JSON.parse(text) as object, passage: passageOf(readResult(redactedFolder), acts) }, null, 2)}\n`;
}
