import { z } from 'zod';
import type { LocalTrace } from '../../journal/facts';
import { block, text } from './block';
import { actions, type Action } from './gesture';
import { locator, type Locator } from './locator';

/** Canonical fields of a local trace that hold several values. */
export const LIST_FIELDS = ['facteurs', 'documents'] as const satisfies readonly (keyof LocalTrace)[];
const FIELDS = [
  'at', 'action', 'login', 'rpps', 'structure', 'patient', 'facteurs', 'assertionId', 'messageId', 'transaction', 'documents', 'issue', 'motif', 'integrite',
] as const satisfies readonly (keyof LocalTrace)[];
export type TraceField = typeof FIELDS[number];

/** Canonical field → the export's own: a dotted path in JSON, a column heading in CSV. */
export type TraceFields = Partial<Record<TraceField, string>> & { at: string; action: string };
export interface JsonExport { declencher: Locator; /** Dotted path to the array; empty: the file is the array. */ lignes: string; champs: TraceFields }
export interface CsvExport { declencher: Locator; separateur: string; separateurListe: string; champs: TraceFields }

/** How the target's local traces are extracted and read. `declencher` starts a download. */
export interface TraceMap {
  acces: Action[];
  json?: JsonExport;
  csv?: CsvExport;
  /** The target's own names of actions → canonical ones; a name that is not here is kept as it is. */
  actions: Record<string, string>;
}

const champs = block(Object.fromEntries(FIELDS.map((field) => [field, field === 'at' || field === 'action' ? text : text.optional()])));

export const traceMap = block({
  acces: actions,
  json: block({ declencher: locator, lignes: z.string().default(''), champs }).optional(),
  csv: block({ declencher: locator, separateur: z.string().length(1, { error: 'un seul caractère' }).default(';'), separateurListe: z.string().min(1).default(' '), champs }).optional(),
  actions: z.record(z.string(), text).default({}),
}).refine((value) => value.json !== undefined || value.csv !== undefined, { error: 'au moins un format : json ou csv' }) as unknown as z.ZodType<TraceMap>;
