import { howMany } from '../how-many';
import { STATES, type CoverageRow, type CoverageState } from '../referentiel/coverage';
import { UNVERIFIABLE_REASONS } from '../referentiel/schema';

/** What each state is called, and the sign beside the word: colour alone tells nothing. */
export const STATE_WORDS: Readonly<Record<CoverageState, { sign: string; name: string; plural: string }>> = {
  scenario: { sign: '✓', name: 'par scénario', plural: 'par scénario' },
  piece: { sign: '▤', name: 'sur pièce', plural: 'sur pièce' },
  raison: { sign: '–', name: 'raison déclarée', plural: 'avec une raison déclarée' },
  ouverte: { sign: '…', name: 'ouverte', plural: 'ouvertes, faute de texte' },
  'sans-mutant': { sign: '!', name: 'scénario sans mutant', plural: 'avec un scénario qu’aucun mutant ne rougit' },
  rien: { sign: '✗', name: 'à couvrir', plural: 'à couvrir' },
};

/** What each reason of the closed list is called. */
export const REASON_WORDS: Readonly<Record<keyof typeof UNVERIFIABLE_REASONS, string>> = {
  'texte-non-obtenu': 'texte non obtenu', 'hors-du-dpi': 'hors du DPI', 'autre-profil': 'autre profil', 'validateur-officiel': 'validateur officiel',
  permission: 'permission', definition: 'définition', remplacee: 'remplacée',
};

/** `EXI-v1-23 EXI-v0-21`: the tags, without `@`. */
export const tagsOf = ({ numeros }: Pick<CoverageRow, 'numeros'>): string => Object.entries(numeros).map(([text, number]) => `${text}-${number}`).join(' ');

/** How many exigences are in each state, in the order of `STATES`, none left at zero. */
export const stateCounts = (rows: readonly CoverageRow[]): { etat: CoverageState; count: number }[] =>
  STATES.map((etat) => ({ etat, count: rows.filter((row) => row.etat === etat).length })).filter(({ count }) => count > 0);

/** Every reason of the closed list with its count, zero included: a list is closed only if all of it shows. */
export const reasonCounts = (rows: readonly CoverageRow[]): { key: string; name: string; sentence: string; count: number }[] =>
  (Object.keys(REASON_WORDS) as (keyof typeof REASON_WORDS)[]).map((key) => ({
    key, name: REASON_WORDS[key], sentence: UNVERIFIABLE_REASONS[key], count: rows.filter(({ motif }) => motif === key).length,
  }));

/** How an exigence is verified, in one line. */
export function howVerified(row: CoverageRow): string {
  if (row.raison !== null) return `${row.etat === 'ouverte' ? 'ouverte' : 'non vérifiable'} : ${row.raison}`;
  const piece = row.piece === null ? '' : `pièce : ${row.piece}`;
  if (row.etat === 'piece') return [piece, ...(row.scenarios.length > 0 ? [howMany(row.scenarios.length, 'scénario')] : [])].join(', ');
  const counts = `${howMany(row.scenarios.length, 'scénario')}, ${howMany(row.regles.length, 'règle')}, ${howMany(row.mutants.length, 'mutant')}`;
  return [row.etat === 'scenario' ? '' : STATE_WORDS[row.etat].name, row.etat === 'rien' ? '' : counts, piece].filter((part) => part !== '').join(', ');
}
