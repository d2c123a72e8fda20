import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { HomologairError } from '../../erreurs/error';
import { fixture, oncePerFile } from '../../racine';
import type { Coded } from '../../vihf/claims';
import { readMatrix, type MatrixRow } from './matrice-format';
import { columnOfRoles } from './professions';

export interface MatrixCell { droit: 'oui' | 'non' | 'inconnu'; colonne?: string; confiance?: string; source?: string }

/** The matrice d'habilitation (arrêté du 26 octobre 2023): which profession reads which type of document. What it does not say is `inconnu`. */
export class Matrice {
  private readonly cells = new Map<string, MatrixRow>();

  constructor(readonly rows: readonly MatrixRow[], readonly origine: string) {
    for (const row of rows) this.cells.set(`${row.typeCode};${row.profession}`, row);
  }

  /** A cell below the levels of confidence asked for is `inconnu` (DESIGN, decision 6). */
  cell(typeCode: string, roles: readonly Coded[], confidences: readonly string[]): MatrixCell {
    const colonne = columnOfRoles(roles);
    const row = colonne === undefined ? undefined : this.cells.get(`${typeCode};${colonne}`);
    if (row === undefined) return { droit: 'inconnu', colonne };
    return { droit: confidences.includes(row.confiance) ? row.droit : 'inconnu', colonne, confiance: row.confiance, source: row.source };
  }
}

/** A matrix in a file of `fixtures/dmp`, or at an absolute path. @throws DMP-REGLAGES naming the line. */
export const loadMatrice = (file: string): Matrice => matriceOf(isAbsolute(file) ? file : fixture('dmp', file));

const matriceOf = oncePerFile((path): Matrice => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new HomologairError('DMP-REGLAGES', { champ: 'matriceFichier', detail: `${path} illisible` }, cause);
  }
  return new Matrice(readMatrix(text, path.endsWith('.json') ? 'json' : 'csv'), path);
});
