import type { CoverageRow } from '../referentiel/coverage';
import { tagsOf } from './couverture-words';
import { visible } from './text';

/** A spreadsheet takes these first characters for a formula: the cell is made text. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** One cell: always quoted, never a formula. */
export const csvCell = (text: string): string => {
  const shown = visible(text);
  return `"${(FORMULA.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
};

const COLUMNS: readonly [string, (row: CoverageRow) => string][] = [
  ['texte', (row) => row.texte], ['chapitre', (row) => row.chapitre], ['numéros', tagsOf], ['identifiant', (row) => row.slug], ['dimensions', (row) => row.dimensions.join('\n')], ['exigence', (row) => row.phrase],
  ['force', (row) => row.force], ['modalité', (row) => row.modalite], ['réserve admise', (row) => (row.reserve ? 'oui' : 'non')],
  ['état', (row) => row.etat], ['couverte', (row) => (row.couverte ? 'oui' : 'non')],
  ['scénarios', (row) => row.scenarios.join('\n')], ['règles', (row) => row.regles.join('\n')], ['mutants', (row) => row.mutants.join('\n')], ['preuves', (row) => row.preuves.join('\n')],
  ['pièce', (row) => row.piece ?? ''], ['raison', (row) => row.raison ?? ''], ['ambiguïtés', (row) => row.ambiguites.join('\n')],
  ['reste à regarder', (row) => row.resteAVoir ?? ''], ['commentaire', (row) => row.commentaire ?? ''], ['lieu', (row) => row.lieu],
];

/** The table for a spreadsheet: semicolons and a byte order mark, as French ones expect; several values of a cell on several lines. */
export function writeCoverageCsv(rows: readonly CoverageRow[]): string {
  const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(';')}\r\n`;
  return `\ufeff${line(COLUMNS.map(([name]) => name))}${rows.map((row) => line(COLUMNS.map(([, read]) => read(row)))).join('')}`;
}
