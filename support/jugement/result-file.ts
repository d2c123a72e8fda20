import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../erreurs/error';
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

/** @throws JUGEMENT-RESULTAT-ABSENT when it is missing or is no result. */
export function readResult(runFolder: string): Resultat {
  try {
    const value = JSON.parse(readFileSync(resultFile(runFolder), 'utf8')) as Partial<Resultat> | null;
    if (value?.format !== 1 || ![value.scenarios, value.exigences, value.journal, value.runFindings].every(Array.isArray)) throw new Error('ce n’est pas un résultat de format 1');
    return value as Resultat;
  } catch (cause) {
    throw new HomologairError('JUGEMENT-RESULTAT-ABSENT', { dossier: runFolder, detail: (cause as Error).message }, cause);
  }
}
