import { HomologairError } from '../../erreurs/error';
import type { LocalTrace } from '../../journal/facts';
import { LIST_FIELDS, type TraceField, type TraceMap } from '../target/trace-map';
import { parseCsv } from './csv';

export type TraceFormat = 'json' | 'csv';

/**
 * The target's exported traces under the canonical names, by the target file's own map. Pure.
 * @param target its name, for messages.
 * @throws CIBLE-TRACE naming the line and field.
 */
export function readTraces(raw: Buffer, format: TraceFormat, map: TraceMap, target: string): LocalTrace[] {
  const refuse = (raison: string, attendu: string, cause?: unknown): never => { throw new HomologairError('CIBLE-TRACE', { format, cible: target, raison, attendu }, cause); };
  const lines = format === 'json' ? jsonLines(raw, map, refuse) : csvLines(raw, map, refuse);
  return lines.map((values, index) => canonical(values, map.actions, (raison, attendu) => refuse(`trace n° ${index + 1}, ${raison}`, attendu)));
}

type Values = Partial<Record<TraceField, unknown>>;
type Refuse = (raison: string, attendu: string, cause?: unknown) => never;

function jsonLines(raw: Buffer, { json }: TraceMap, refuse: Refuse): Values[] {
  if (!json) return refuse('le fichier de cible ne décrit pas ce format', '« traces.json » dans le fichier de cible');
  let root: unknown;
  try {
    root = JSON.parse(raw.toString('utf8'));
  } catch (cause) {
    return refuse('ce n’est pas du JSON', 'un fichier JSON', cause);
  }
  const lines = json.lignes === '' ? root : at(root, json.lignes);
  if (!Array.isArray(lines)) return refuse(`« ${json.lignes || 'la racine'} » n’est pas une liste`, 'une liste de traces');
  return lines.map((line) => Object.fromEntries(Object.entries(json.champs).map(([field, path]) => [field, at(line, path)])));
}

function csvLines(raw: Buffer, { csv }: TraceMap, refuse: Refuse): Values[] {
  if (!csv) return refuse('le fichier de cible ne décrit pas ce format', '« traces.csv » dans le fichier de cible');
  let cells: string[][];
  try {
    cells = parseCsv(raw.toString('utf8'), csv.separateur);
  } catch (cause) {
    return refuse((cause as Error).message, 'un fichier CSV bien formé', cause);
  }
  const headings = cells[0] ?? refuse('le fichier est vide', 'au moins une ligne d’en-têtes');
  const columns = Object.entries(csv.champs).map(([field, heading]) => {
    const index = headings.indexOf(heading);
    return index < 0 ? refuse(`il n’y a pas de colonne « ${heading} »`, `les colonnes que le fichier de cible déclare (trouvées : ${headings.join(', ')})`) : { field, index };
  });
  return cells.slice(1).map((line) => Object.fromEntries(columns.map(({ field, index }) => {
    const value = line[index] as string;
    return [field, value === '' ? undefined : isList(field) ? value.split(csv.separateurListe).map((item) => item.trim()).filter(Boolean) : value];
  })));
}

function canonical(values: Values, actions: Readonly<Record<string, string>>, refuse: (raison: string, attendu: string) => never): LocalTrace {
  const trace: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === '') continue;
    trace[field] = isList(field)
      ? (Array.isArray(value) ? value : [value]).map(String)
      : typeof value === 'object' ? refuse(`« ${field} » n’est pas une valeur simple`, 'un texte ou un nombre') : String(value);
  }
  const { at: instant, action } = trace as { at?: string; action?: string };
  if (instant === undefined || !/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/.test(instant) || Number.isNaN(Date.parse(instant))) {
    return refuse(`« at » vaut « ${instant ?? ''} »`, 'une date et une heure ISO 8601 avec leur fuseau');
  }
  if (action === undefined) return refuse('« action » manque', 'le nom de ce qui est tracé');
  return { ...trace, at: new Date(instant).toISOString(), action: actions[action] ?? action };
}

const isList = (field: string): boolean => (LIST_FIELDS as readonly string[]).includes(field);

const at = (root: unknown, path: string): unknown => path.split('.').reduce<unknown>(
  (value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined), root);
