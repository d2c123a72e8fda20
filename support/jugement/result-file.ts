import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { readHeader } from '../journal/header';
import { resultSchema } from './result-schema';
import type { Resultat } from './resultat';

export const resultFile = (runFolder: string): string => join(runFolder, 'resultat.json');

/** The one spelling of a result: what a reader finds otherwise written was not written by the bench. */
export const resultText = (resultat: Resultat): string => `${JSON.stringify(resultat, null, 2)}\n`;

/** Writes `resultat.json` whole or not at all. */
export function writeResult(runFolder: string, resultat: Resultat): void {
  const file = resultFile(runFolder);
  writeFileSync(`${file}.tmp`, resultText(resultat));
  renameSync(`${file}.tmp`, file);
}

/**
 * The result a run's folder holds, as it stands.
 * @throws HomologairError JUGEMENT-RESULTAT-ABSENT when there is none: the run has not ended; JUGEMENT-RESULTAT-FORME when it is no result.
 */
export function readResult(runFolder: string): Resultat {
  const value = parsed(runFolder), read = resultSchema.safeParse(value);
  if (read.success) return value as Resultat;
  const field = read.error.issues[0]?.path.join('.');
  throw noResult(runFolder, field === undefined || field === '' ? 'ce n’est pas un bloc de champs' : `son champ « ${field} » manque ou n’est pas de la forme attendue`, read.error);
}

/** The result of a run that has ended. @throws HomologairError JOURNAL-ABSENT, JOURNAL-ENTETE when it is no run, then as `readResult`. */
export function finishedResult(runFolder: string): Resultat {
  readHeader(runFolder);
  return readResult(runFolder);
}

const noResult = (runFolder: string, detail: string, cause: unknown): HomologairError => new HomologairError('JUGEMENT-RESULTAT-FORME', { fichier: resultFile(runFolder), detail }, cause);

function parsed(runFolder: string): unknown {
  let text: string;
  try {
    text = readFileSync(resultFile(runFolder), 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new HomologairError('JUGEMENT-RESULTAT-ABSENT', { dossier: runFolder, detail: code === 'ENOENT' ? 'elle n’est pas terminée, ou a été interrompue' : `il ne se lit pas : ${code ?? ''}` }, cause);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw noResult(runFolder, 'ce n’est pas du JSON bien formé', cause);
  }
}
