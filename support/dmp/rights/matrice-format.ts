import { z } from 'zod';
import { HomologairError } from '../../erreurs/error';
import { csvRows } from './csv';
import { columnNamed } from './professions';

export type MatrixFormat = 'csv' | 'json';
/** One cell as imported. `confiance` is its first word (`haute`, `moyenne`…); a matrix without that column is official: `haute`. */
export interface MatrixRow { typeCode: string; profession: string; droit: 'oui' | 'non' | 'inconnu'; confiance: string; source?: string }

/**
 * Reads a matrix; the two forms are described in fixtures/dmp/FORMAT-MATRICE.md.
 * @throws DMP-REGLAGES naming the line or the field.
 */
export function readMatrix(text: string, format: MatrixFormat): MatrixRow[] {
  const rows = format === 'csv' ? fromCsv(text) : fromJson(text);
  if (rows.length === 0) throw new HomologairError('DMP-REGLAGES', { champ: 'matrice', detail: 'aucune cellule' });
  return rows;
}

const COLUMNS = ['type_code', 'profession', 'droit', 'confiance', 'source'] as const;

function fromCsv(text: string): MatrixRow[] {
  const [head = [], ...lines] = csvRows(text);
  const at = Object.fromEntries(COLUMNS.map((name) => [name, head.indexOf(name)])) as Record<typeof COLUMNS[number], number>;
  for (const name of ['type_code', 'profession', 'droit'] as const) if (at[name] < 0) refuse('matrice, première ligne', `colonne ${name} absente`);
  return lines.map((line, index) => row({
    typeCode: line[at.type_code], profession: line[at.profession], droit: line[at.droit], confiance: line[at.confiance], source: line[at.source],
  }, `matrice, cellule ${index + 1}`));
}

const plainSchema = z.array(z.strictObject({
  type_code: z.string(), profession: z.union([z.string(), z.number()]), droit: z.union([z.string(), z.boolean()]), confiance: z.string().optional(), source: z.string().optional(),
}));
/** The shape of the public CMS (reglementation §2.2): fields of the cell and of the two terms it includes. */
const cmsSchema = z.object({ data: z.array(z.object({
  field_consultation_document: z.boolean(),
  field_type_de_document: z.object({ field_code_loinc: z.string() }),
  field_code_profession: z.object({ field_code_profession: z.union([z.number(), z.string()]) }),
})) });

function fromJson(text: string): MatrixRow[] {
  let told: unknown;
  try { told = JSON.parse(text); } catch (cause) { throw new HomologairError('DMP-REGLAGES', { champ: 'matrice', detail: 'JSON mal formé' }, cause); }
  if (Array.isArray(told)) {
    return parsed(plainSchema, told).map((cell, index) => row({ ...cell, typeCode: cell.type_code, profession: String(cell.profession), droit: rightOf(cell.droit) }, `matrice, cellule ${index + 1}`));
  }
  return parsed(cmsSchema, told).data.map((cell, index) => row({
    typeCode: cell.field_type_de_document.field_code_loinc, profession: String(cell.field_code_profession.field_code_profession), droit: rightOf(cell.field_consultation_document),
  }, `matrice, cellule ${index + 1}`));
}

const rightOf = (told: string | boolean): string => (typeof told === 'string' ? told : told ? 'oui' : 'non');

function parsed<T extends z.ZodType>(schema: T, told: unknown): z.output<T> {
  const result = schema.safeParse(told);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return refuse(`matrice, ${issue?.path.join('.') ?? ''}`, issue?.message ?? '');
}

function row(told: { typeCode?: string; profession?: string; droit?: string; confiance?: string; source?: string }, where: string): MatrixRow {
  const { typeCode = '', profession = '', droit = '', confiance, source } = told;
  if (typeCode === '' || profession === '') refuse(where, 'type_code ou profession vide');
  if (droit !== 'oui' && droit !== 'non' && droit !== 'inconnu') refuse(where, `droit « ${droit} » (oui, non ou inconnu)`);
  return { typeCode, profession: columnNamed(profession), droit, confiance: confiance === undefined ? 'haute' : /^[^\s(]+/.exec(confiance)?.[0] ?? '', ...(source === undefined ? {} : { source }) };
}

function refuse(champ: string, detail: string): never { throw new HomologairError('DMP-REGLAGES', { champ, detail }); }
