import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { fixture, projectRoot } from '../racine';

export interface JsonOption { json?: boolean }
export interface LancerOptions extends JsonOption { cible?: string; tags: string; sortie?: string; profil?: string; pieces?: string; ordre?: string; allure: string; portDmp?: string; cles?: string }
export interface MuterOptions extends JsonOption { sortie?: string; complet?: boolean; seulement?: string; liste?: boolean; tags: string; profil?: string }
export interface ServirDmpOptions extends JsonOption { port: string; portAdmin: string; dossier?: string }
export interface ServirTemoinOptions extends JsonOption { port: string; portAdmission: string; dmp?: string; parametres?: string; cles?: string }

export const TEMOIN_TARGET = (): string => fixture('cibles', 'temoin.yaml');

/** @throws HomologairError CLI-PORT */
export function portOption(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || (port !== 0 && port < 1024)) throw new HomologairError('CLI-PORT', { valeur: value, raison: 'ne convient pas' });
  return port;
}

/**
 * Feature files or folders, as cucumber wants them: absolute paths become relative to the project, where its features are.
 * @throws HomologairError CLI-CHEMIN for a path that holds no feature.
 */
export function featurePaths(paths: readonly string[]): string[] | undefined {
  if (paths.length === 0) return undefined;
  return paths.map((path) => {
    const [file = '', line] = path.split(/:(?=\d+$)/);
    const found = [resolve(file), join(projectRoot, file)].find(existsSync);
    if (found === undefined) throw new HomologairError('CLI-CHEMIN', { chemin: path, raison: 'n’existe pas' });
    const own = relative(projectRoot, found);
    if (statSync(found).isDirectory()) return `${own}/**/*.feature`;
    if (!found.endsWith('.feature')) throw new HomologairError('CLI-CHEMIN', { chemin: path, raison: 'n’est ni un dossier ni un fichier .feature' });
    return line === undefined ? own : `${own}:${line}`;
  });
}

/** Undefined: no Allure report is wanted. @throws HomologairError CLI-OPTION */
export function allureOption(value: string): 2 | 3 | undefined {
  if (value === 'non') return undefined;
  if (value === '2' || value === '3') return value === '2' ? 2 : 3;
  throw new HomologairError('CLI-OPTION', { option: '--allure', valeur: value, attendu: '2, 3 ou non' });
}

/** @throws HomologairError CLI-DOSSIER when the path is not a folder. */
export function existingFolder(path: string): string {
  const folder = resolve(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new HomologairError('CLI-DOSSIER', { dossier: folder, raison: existsSync(folder) ? 'n’est pas un dossier' : 'n’existe pas', attendu: 'le dossier d’une exécution' });
  }
  return folder;
}

/** @throws HomologairError CLI-DOSSIER when the path is not a file. */
export function existingFile(path: string): string {
  const file = resolve(path);
  if (!existsSync(file) || !statSync(file).isFile()) throw new HomologairError('CLI-DOSSIER', { dossier: file, raison: 'n’est pas un fichier', attendu: 'un conteneur .asice' });
  return file;
}

/** An instant given as ISO 8601 with its zone, or now. @throws HomologairError CLI-OPTION */
export function instantOption(value: string | undefined): Date {
  if (value === undefined) return new Date();
  const at = new Date(value);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) || Number.isNaN(at.getTime())) {
    throw new HomologairError('CLI-OPTION', { option: '--instant', valeur: value, attendu: 'un instant comme 2026-05-04T10:00:00Z' });
  }
  return at;
}
