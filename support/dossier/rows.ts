import { HomologairError } from '../erreurs/error';
import type { Preuve } from '../evidence/preuves/preuve';
import { TO_SEE_ON_PIECE } from '../jugement/exigences';
import type { JudgedExigence } from '../jugement/resultat';
import type { Catalogue } from '../referentiel/catalogue';
import type { Exigence } from '../referentiel/schema';
import type { Etablissement } from './etablissement';
import { proposalOf, V1_COUNT, type Level, type Proposal } from './mentions';
import type { DossierPiece } from './pieces';

/** What the establishment holds, in its own words. */
export interface Retained { niveau: Level; motif?: string; par?: string; reserve?: string; action?: string; responsable?: string; echeance?: string; partiesPrenantes?: string[] }

/** One of the 29 lines of the grid. */
export interface Row {
  number: string; numberV0?: string; confidence: string; slug: string; sentence: string; chapter: string; reservable: boolean;
  proposed: Proposal; why: string;
  retained?: Retained;
  /** Strongest first. */
  proofs: Preuve[]; pieces: DossierPiece[];
  stakeholders: string[];
}

/** Reached, or lawfully without object: anything else is a reserve or stays open. */
export const isClosed = ({ retained }: Row): boolean => retained?.niveau === 'atteinte' || retained?.niveau === 'sans objet';

/** Retained as closed although the run saw the opposite: somebody's word against the record, that every paper must show as such. */
export const isAgainstRun = (row: Row): boolean => row.proposed === 'non atteinte' && isClosed(row);

const WHO = { etablissement: 'Direction de l’établissement', editeur: 'Éditeur du DPI', professionnel: 'Professionnels' } as const;
const STRENGTH_RANK: Readonly<Record<Preuve['strength'], number>> = { 'fil': 0, 'trace exportée': 1, 'lecture automatique d’écran': 2, 'déclaration': 3 };

export interface RowsInput {
  catalogue: Pick<Catalogue, 'exigences'>; judged: readonly JudgedExigence[]; preuves: readonly Preuve[]; pieces: readonly DossierPiece[];
  etablissement: Etablissement; file: string;
  /** Kind of piece → exigences it serves. */
  served: ReadonlyMap<string, readonly string[]>;
}

/**
 * The 29 rows of the v1.0, always all of them: what the bench proposes from findings, and beside it what the establishment retains.
 * @throws HomologairError DOSSIER-EXIGENCE (a number beyond 29), DOSSIER-RETENU (reached, and nothing shows it), DOSSIER-CONTRE-PASSAGE (the run shows the
 * opposite, and nobody signs why).
 */
export function buildRows(input: RowsInput): Row[] {
  const { etablissement: { retenu }, file } = input;
  for (const { exigence } of retenu) if (numberOf(exigence) < 1 || numberOf(exigence) > V1_COUNT) throw new HomologairError('DOSSIER-EXIGENCE', { fichier: file, nom: exigence });
  return Array.from({ length: V1_COUNT }, (_, index) => rowOf(String(index + 1).padStart(2, '0'), input));
}

const numberOf = (tag: string): number => Number(tag.slice('EXI-v1-'.length));

function rowOf(number: string, { catalogue, judged, preuves, pieces, etablissement, served }: RowsInput): Row {
  const exigence = catalogue.exigences.find(({ numeros }) => numeros['EXI-v1'] === number);
  if (exigence === undefined) return { number, confidence: 'inconnue', slug: `exi-v1-${number}`, sentence: 'Texte non obtenu', chapter: '', reservable: true, proposed: 'ouverte', why: 'le catalogue n’a pas cette exigence', proofs: [], pieces: [], stakeholders: [WHO.etablissement], ...retainedOf(number, etablissement) };
  const own = judged.find(({ slug }) => slug === exigence.slug);
  const proofs = preuves.filter(({ exigences }) => exigences.includes(exigence.slug)).sort((one, other) => STRENGTH_RANK[one.strength] - STRENGTH_RANK[other.strength] || one.number.localeCompare(other.number, 'fr', { numeric: true }));
  const shown = pieces.filter(({ cle, present }) => present && (served.get(cle)?.includes(exigence.slug) === true || ('piece' in exigence.verification && exigence.verification.piece === cle)));
  const row: Row = {
    number, ...(exigence.numeros['EXI-v0'] === undefined ? {} : { numberV0: exigence.numeros['EXI-v0'] }), confidence: exigence.confiance['EXI-v1'] ?? 'inconnue', slug: exigence.slug,
    sentence: exigence.phrase, chapter: exigence.chapitre, reservable: exigence.reserve, ...proposal(exigence, own, proofs), proofs, pieces: shown,
    stakeholders: exigence.lie.map((who) => WHO[who]), ...retainedOf(number, etablissement),
  };
  return checked({ ...row, stakeholders: row.retained?.partiesPrenantes ?? row.stakeholders });
}

function retainedOf(number: string, { retenu }: Etablissement): { retained?: Retained } {
  const found = retenu.find(({ exigence }) => exigence === `EXI-v1-${number}`);
  if (found === undefined) return {};
  const { exigence: _exigence, ...kept } = found;
  return { retained: Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as unknown as Retained };
}

/** Nothing is proposed as reached unless a finding shows it, with a proof one can open. */
function proposal({ verification }: Exigence, own: JudgedExigence | undefined, proofs: readonly Preuve[]): Pick<Row, 'proposed' | 'why'> {
  if (verification.mode === 'non-verifiable' && verification.raison === 'texte-non-obtenu') return { proposed: 'ouverte', why: 'texte de la v1.0 non obtenu : à lire et à retenir par l’établissement' };
  if (own === undefined) return { proposed: 'non établie', why: 'le passage ne connaît pas cette exigence' };
  const proposed = proposalOf(own.verdict);
  const counts = own.scenarios.length === 0 ? 'aucun scénario déroulé' : `${own.scenarios.length} scénario${own.scenarios.length > 1 ? 's' : ''} : ${own.verdict}`;
  const why = [counts, own.reason].filter((part) => part !== undefined && part !== '').join(' ; ');
  if (proposed !== 'atteinte') return { proposed, why };
  if (!proofs.some(({ verdict }) => verdict === 'conforme')) return { proposed: 'à examiner', why: `${why} ; aucune preuve à ouvrir` };
  if ((own.left ?? 0) > 0) return { proposed: 'à examiner', why };
  // Scenarios show what the wire and the screens can show; the commission still reads the piece.
  return why.includes(TO_SEE_ON_PIECE) ? { proposed: 'à examiner', why } : { proposed, why };
}

function checked(row: Row): Row {
  const { retained } = row;
  if (isAgainstRun(row) && (retained?.motif === undefined || retained.par === undefined)) throw new HomologairError('DOSSIER-CONTRE-PASSAGE', { exigence: `EXI-v1-${row.number}`, niveau: retained?.niveau ?? '' });
  if (retained?.niveau === 'atteinte' && !row.proofs.some(({ verdict }) => verdict === 'conforme') && row.pieces.length === 0 && (retained.motif === undefined || retained.par === undefined)) {
    throw new HomologairError('DOSSIER-RETENU', { exigence: `EXI-v1-${row.number}` });
  }
  return row;
}
