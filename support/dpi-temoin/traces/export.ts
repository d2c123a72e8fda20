import type { TraceEntry } from '../model';
import type { TraceExportPort } from '../ports';
import { csvCell } from './csv-cell';
import { INTACT } from './marked';

/** Name of each field in the export. */
export const EXPORT_FIELDS: readonly (readonly [keyof TraceEntry, string])[] = [
  ['at', 'horodatage'], ['action', 'action'], ['login', 'identifiant'], ['nom', 'professionnel'], ['rpps', 'rpps'], ['structure', 'structure'],
  ['patient', 'patient'], ['facteurs', 'facteurs'], ['assertionId', 'jeton'], ['messageId', 'message'], ['transaction', 'transaction'],
  ['documents', 'documents'], ['issue', 'issue'], ['motif', 'motif'], ['rang', 'rang'], ['integrite', 'integrite'],
];

/** Extraction of the traces of a professional over a period (EX_AIR-120). */
export function filteredExport(): TraceExportPort {
  return {
    select: (traces, filter) => traces.select(filter),
    json: (entries, filter) => `${JSON.stringify({ filtre: filter, nombre: entries.length, journal: entries.every(({ integrite }) => integrite === INTACT) ? 'intact' : 'altéré', traces: entries.map(named) }, null, 1)}\n`,
    csv: (entries) => `\uFEFF${[EXPORT_FIELDS.map(([, name]) => name), ...entries.map(cells)].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`,
  };
}

const named = (entry: TraceEntry): Record<string, unknown> =>
  Object.fromEntries(EXPORT_FIELDS.flatMap(([field, name]) => entry[field] === undefined ? [] : [[name, entry[field]]]));

const cells = (entry: TraceEntry): string[] => EXPORT_FIELDS.map(([field]) => {
  const value = entry[field];
  return Array.isArray(value) ? value.join(' | ') : String(value ?? '');
});
