import { z } from 'zod';
import { HomologairError } from '../../erreurs/error';
import { Matrice } from '../rights/matrice';
import { readMatrix, type MatrixRow } from '../rights/matrice-format';
import { movableSettings, type DmpSettings, type MovableSettings } from '../settings';
import type { AdminParts } from './port';
import { readBodyAs } from './read-body';
import { badRequest, type Route } from './router';

const matrixSchema = z.strictObject({ format: z.enum(['csv', 'json']), texte: z.string().min(1), origine: z.string().min(1).default('administration') });
export type MatrixInput = z.input<typeof matrixSchema>;
const whoSchema = z.strictObject({ genre: z.enum(['professionnel', 'structure']).optional(), qui: z.string().min(1).optional() });

export interface MatrixState { origine: string; cellules: number; parDroit: Record<MatrixRow['droit'], number>; professions: string[] }

const MOVABLE = Object.keys(movableSettings.shape) as (keyof MovableSettings)[];
const shown = (settings: DmpSettings): MovableSettings => Object.fromEntries(MOVABLE.map((name) => [name, settings[name]])) as MovableSettings;

/** The rules that may move while the mock runs: matrix, switches, misuse watch. */
export function rulesRoutes({ world, clock, settings }: AdminParts): Route[] {
  return [
    { method: 'GET', path: '/matrice', run: () => ({ body: matrixState(world.matrice) }) },
    { method: 'PUT', path: '/matrice', run: ({ body }) => {
      const { format, texte, origine } = readBodyAs(matrixSchema, body);
      world.matrice = new Matrice(asRequest(() => readMatrix(texte, format)), origine);
      world.changed();
      return { body: matrixState(world.matrice) };
    } },
    { method: 'DELETE', path: '/matrice', run: () => { world.restoreMatrice(); return { status: 204 }; } },
    { method: 'GET', path: '/reglages', run: () => ({ body: shown(settings) }) },
    { method: 'PUT', path: '/reglages', run: ({ body }) => {
      Object.assign(settings, readBodyAs(movableSettings.strict(), body));
      world.changed();
      return { body: shown(settings) };
    } },
    { method: 'GET', path: '/surveillance', run: () => ({ body: world.watch.states(clock.now(), settings.surveillance) }) },
    { method: 'DELETE', path: '/surveillance', run: ({ query }) => {
      const { genre, qui } = readBodyAs(whoSchema, Object.fromEntries(query));
      if (qui !== undefined && genre === undefined) throw badRequest('genre', 'à donner avec qui');
      world.watch.reset(genre, qui);
      return { status: 204 };
    } },
  ];
}

/** A matrix sent here is the demand's fault, not the settings'. */
function asRequest<T>(read: () => T): T {
  try { return read(); } catch (error) {
    if (error instanceof HomologairError) throw badRequest(String(error.details['champ'] ?? 'texte'), String(error.details['detail'] ?? ''));
    throw error;
  }
}

function matrixState({ origine, rows }: Matrice): MatrixState {
  const count = (droit: MatrixRow['droit']): number => rows.filter((row) => row.droit === droit).length;
  return { origine, cellules: rows.length, parDroit: { oui: count('oui'), non: count('non'), inconnu: count('inconnu') }, professions: [...new Set(rows.map((row) => row.profession))].sort() };
}
