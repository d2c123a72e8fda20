import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fixture } from '../../racine';
import { OID, type Coded } from '../../vihf/claims';

const columnsSchema = z.array(z.strictObject({ libelle: z.string().min(1), profession: z.string().min(1), second: z.array(z.string()).optional() }));
export type MatrixColumn = z.infer<typeof columnsSchema>[number];

let known: readonly MatrixColumn[] | undefined;

/** Columns of the matrix whose role in a VIHF is known. */
export const matrixColumns = (): readonly MatrixColumn[] => (known ??= columnsSchema.parse(parse(readFileSync(fixture('dmp', 'professions-matrice.yaml'), 'utf8'))));

/** The column these roles read from; `undefined` when none is known to be theirs (a hospital pharmacist, a person who is not a health professional). */
export function columnOfRoles([first, second]: readonly Coded[]): string | undefined {
  if (first === undefined || first.codeSystem !== OID.profession) return undefined;
  return matrixColumns().find((one) => one.profession === first.code && (one.second === undefined || one.second.includes(second?.code ?? '')))?.libelle;
}

/** A column named in a matrix: its label, or its profession code (`10`, `21/A`). Unknown names stay themselves: they are kept, and nobody reads from them. */
export function columnNamed(name: string): string {
  const [profession, section] = name.replace(/^G15_/, '').split('/');
  const found = matrixColumns().find((one) => one.libelle.localeCompare(name, 'fr', { sensitivity: 'base' }) === 0)
    ?? matrixColumns().find((one) => one.profession === profession && (one.second === undefined ? section === undefined : one.second.includes(section ?? '')));
  return found?.libelle ?? name;
}
