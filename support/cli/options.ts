import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { fixture } from '../racine';

export interface JsonOption { json?: boolean }
export interface LancerOptions extends JsonOption { cible?: string; tags: string; sortie?: string; profil?: string; pieces?: string; allure: string }
export interface MuterOptions extends JsonOption { sortie?: string; complet?: boolean; seulement?: string; tags: string }
export interface ServirDmpOptions extends JsonOption { port: string; portAdmin: string; dossier?: string }
export interface ServirTemoinOptions extends JsonOption { port: string }

export const TEMOIN_TARGET = (): string => fixture('cibles', 'temoin.yaml');

/** @throws HomologairError CLI-PORT */
export function portOption(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || (port !== 0 && port < 1024)) throw new HomologairError('CLI-PORT', { valeur: value, raison: 'ne convient pas' });
  return port;
}

/** @throws HomologairError CLI-OPTION */
export function allureOption(value: string): 2 | 3 {
  if (value === '2' || value === '3') return value === '2' ? 2 : 3;
  throw new HomologairError('CLI-OPTION', { option: '--allure', valeur: value, attendu: '2 ou 3' });
}

/** @throws HomologairError CLI-DOSSIER when the path is not a folder. */
export function existingFolder(path: string): string {
  const folder = resolve(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new HomologairError('CLI-DOSSIER', { dossier: folder, raison: 'n’existe pas', attendu: 'le dossier d’une exécution' });
  }
  return folder;
}
