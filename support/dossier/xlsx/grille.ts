import { howMany } from '../../how-many';
import { citation } from '../../evidence/preuves/list';
import { PROOF_KINDS, type Preuve } from '../../evidence/preuves/preuve';
import { frenchDay, LEVELS } from '../mentions';
import type { Dossier } from '../model';
import type { DossierPiece } from '../pieces';
import { REVIEW_HEAD, reviewOf, reviewRows } from '../review';
import { isAgainstRun, isClosed, type Row } from '../rows';
import { addSheet, newWorkbook, workbookBytes, type Column } from './sheet';

/** A cell cites the strongest; the tab « Preuves » has them all. */
const CITED = 6;
/** The files of one exchange; `preuves.json` has those of long demonstrations. */
const FILES = 4;

/** Proofs and pieces of a row, as its cell lists them. */
export function evidenceText({ proofs, pieces, retained }: Row): string {
  const cited = [...proofs.slice(0, CITED).map((proof) => `${citation(proof)} [${proof.strength}]`), ...(proofs.length > CITED ? [`et ${howMany(proofs.length - CITED, 'autre')}, onglet « Preuves »`] : [])];
  const lines = [...cited, ...pieces.map(pieceText), ...(retained?.motif === undefined ? [] : [`Lecture de ${retained.par ?? 'l’établissement'} : ${retained.motif}`])];
  return lines.length === 0 ? 'ouvert : aucune preuve' : lines.join('\n');
}
const pieceText = ({ titre, date, fichier, fact }: DossierPiece): string => `Pièce : ${titre}${date === undefined ? '' : `, du ${frenchDay(date)}`} (${fichier}${fact === undefined ? '' : `, fait ${fact}`})`;

const EXIGENCES: readonly Column[] = [
  { header: 'N° v1.0', width: 8 }, { header: 'N° v0.1', width: 8 }, { header: 'Chapitre', width: 20 }, { header: 'Exigence (dite par le banc ; le texte opposable est celui de l’arrêté)', width: 46 }, { header: 'Réserve admise', width: 9 },
  { header: 'Proposé par le banc', width: 13, coloured: true }, { header: 'Pourquoi', width: 34 }, { header: 'Retenu par l’établissement', width: 14, list: LEVELS, coloured: true },
  { header: 'Preuves', width: 54 }, { header: 'Parties prenantes', width: 22 },
];
const RESERVES: readonly Column[] = [
  { header: 'N° v1.0', width: 8 }, { header: 'Exigence', width: 46 }, { header: 'Réserve admise', width: 9 }, { header: 'Proposé', width: 13, coloured: true }, { header: 'Retenu', width: 13, list: LEVELS, coloured: true },
  { header: 'Réserve', width: 36 }, { header: 'Action', width: 40 }, { header: 'Responsable', width: 20 }, { header: 'Échéance', width: 12 }, { header: 'Avancement', width: 14, list: ['à faire', 'en cours', 'fait'] },
];
const PREUVES: readonly Column[] = [
  { header: 'N° de preuve', width: 26 }, { header: 'N° officiel', width: 34 }, { header: 'Exigences v1.0', width: 14 }, { header: 'Scénario', width: 44 }, { header: 'Verdict', width: 13, coloured: true }, { header: 'Nature', width: 24 },
  { header: 'Force', width: 18 }, { header: 'Ce qu’elle montre', width: 44 }, { header: 'Faits du journal', width: 22 }, { header: 'Fichiers (sous preuves/) et SHA-256', width: 60 },
];

const REVIEW: readonly Column[] = [6, 18, 26, 26, 16, 70].map((width, index) => ({ header: REVIEW_HEAD[index] ?? '', width }));

/** What the row is reserved about, in words, when the establishment has none yet. */
export const reserveText = ({ retained, proposed, why }: Row): string => retained?.reserve ?? `${retained === undefined ? `rien de retenu ; proposé : ${proposed}` : retained.niveau}, ${why}`;

/** « Grille d'auto-évaluation »: 29 rows, the rows still open, every proof, and what reviewers did when they did anything. */
export async function grille(dossier: Dossier): Promise<Buffer> {
  const workbook = await newWorkbook();
  addSheet(workbook, dossier, { name: 'Exigences', title: 'Auto-évaluation au référentiel DMP v1.0', columns: EXIGENCES, rows: dossier.rows.map((row) => [
    row.number, row.numberV0 ?? '—', row.chapter, `${row.sentence}${row.confidence === 'sourcé' || row.confidence === 'haute' ? '' : ` (numéro v1.0 : confiance ${row.confidence})`}`, row.reservable ? 'oui' : 'non',
    row.proposed, [row.why, ...reviewOf(dossier, row.slug)].join('\n'), row.retained?.niveau ?? '', evidenceText(row), row.stakeholders.join('\n'),
  ]) });
  addSheet(workbook, dossier, { name: 'Réserves et plan d’actions', title: 'Exigences non atteintes, ouvertes ou retenues malgré le passage, et plan d’actions', columns: RESERVES, rows: dossier.rows.filter((row) => !isClosed(row) || isAgainstRun(row)).map((row) => [
    row.number, row.sentence, row.reservable ? 'oui' : 'NON', row.proposed, row.retained?.niveau ?? '', isAgainstRun(row) ? `retenue malgré le passage (${row.why}) par ${row.retained?.par ?? ''} : ${row.retained?.motif ?? ''}` : reserveText(row), row.retained?.action ?? '', row.retained?.responsable ?? '', row.retained?.echeance ?? '', '',
  ]) });
  const numbers = new Map(dossier.rows.map(({ slug, number }) => [slug, number]));
  addSheet(workbook, dossier, { name: 'Preuves', title: 'Preuves du passage', columns: PREUVES, rows: dossier.preuves.map((preuve) => proofRow(preuve, numbers)) });
  if (dossier.review.length > 0) addSheet(workbook, dossier, { name: 'Relecture', title: 'Actes de relecture', columns: REVIEW, rows: reviewRows(dossier) });
  return workbookBytes(workbook, dossier);
}

const proofRow = (preuve: Preuve, numbers: ReadonlyMap<string, string>): string[] => [
  preuve.number, preuve.official.map(({ number, note }) => `${number} (${note})`).join('\n'), preuve.exigences.flatMap((slug) => numbers.get(slug) ?? []).sort().join(', '), preuve.scenarioName, preuve.verdict,
  PROOF_KINDS[preuve.kind], preuve.strength, preuve.shows, preuve.facts.join(', '), preuve.files.slice(0, FILES).map(({ name, sha256 }) => `${name}\n  ${sha256}`).join('\n') + (preuve.files.length > FILES ? `\net ${howMany(preuve.files.length - FILES, 'autre')}, preuves/preuves.json` : ''),
];
