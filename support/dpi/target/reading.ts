import { z } from 'zod';
import { block, text } from './block';
import { actions, type Action } from './gesture';
import { locator, type Locator } from './locator';

/** What a reading of the screen looks at. `acces` reaches another screen in a second tab of the same workstation. */
export type Reading =
  /** All the visible text found by any of the locators. */
  | { type: 'texte'; ou: Locator[]; acces?: Action[] }
  /** « oui » when one of the locators shows something, « non » otherwise. */
  | { type: 'presence'; ou: Locator[]; acces?: Action[] }
  /** A table, its columns found by their heading (bench name → heading shown). */
  | { type: 'liste'; tableau: Locator; colonnes: Record<string, string>; acces?: Action[] }
  /** A list that is not a table: each line, and what to read inside it. */
  | { type: 'liste'; lignes: Locator; cellules: Record<string, Locator>; acces?: Action[] }
  | FileReading;
/** A file to download, read as a list: `colonnes` gives its headings (CSV) or its fields (JSON). */
export interface FileReading { type: 'fichier'; fichier: FileFormat; colonnes: Record<string, string>; acces?: Action[] }
/** `declencher` starts the download; `lignes`: field of the JSON object that holds the list, empty when the file is the list. */
export type FileFormat = { declencher: Locator } & ({ format: 'csv'; separateur: string } | { format: 'json'; lignes: string });

const fileFormat = z.discriminatedUnion('format', [
  block({ declencher: locator, format: z.literal('csv'), separateur: z.string().length(1, { error: 'un seul caractère' }).default(';') }),
  block({ declencher: locator, format: z.literal('json'), lignes: z.string().default('') }),
], { error: 'un format : csv ou json' });

const anyReading = block({
  type: z.enum(['texte', 'presence', 'liste', 'fichier']),
  acces: actions.optional(),
  ou: z.array(locator).min(1, { error: 'au moins un endroit où lire' }).optional(),
  tableau: locator.optional(),
  colonnes: z.record(z.string(), text).optional(),
  lignes: locator.optional(),
  cellules: z.record(z.string(), locator).optional(),
  fichier: fileFormat.optional(),
});

/** Fields each kind of reading takes: all of one of these sets, and no other. */
const FIELDS: Record<Reading['type'], string[][]> = { texte: [['ou']], presence: [['ou']], liste: [['tableau', 'colonnes'], ['lignes', 'cellules']], fichier: [['fichier', 'colonnes']] };

export const reading = anyReading.superRefine((value, context) => {
  const given = Object.keys(value).filter((key) => key !== 'type' && key !== 'acces');
  const sets = FIELDS[value.type];
  const complete = sets.some((set) => set.length === given.length && set.every((key) => given.includes(key)));
  if (!complete) {
    context.addIssue({ code: 'custom', message: `pour une lecture « ${value.type} », les champs ${sets.map((set) => set.join(' et ')).join(', ou ')}` });
  }
}) as unknown as z.ZodType<Reading>;
