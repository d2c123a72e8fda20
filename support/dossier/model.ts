import { HomologairError } from '../erreurs/error';
import type { Preuve } from '../evidence/preuves/preuve';
import type { SenderFacts } from '../evidence/preuves/tokens';
import type { ReviewLine } from '../evidence/revue/review';
import { howMany } from '../how-many';
import type { Resultat } from '../jugement/resultat';
import type { Catalogue } from '../referentiel/catalogue';
import type { PieceKind } from '../referentiel/pieces';
import type { Etablissement } from './etablissement';
import { frenchDay } from './mentions';
import type { DossierPiece } from './pieces';
import { buildReady, type Ready } from './ready';
import { buildRisks, type Risk } from './risks';
import { buildRows, isAgainstRun, isClosed, type Row } from './rows';

/** Everything the papers say, worked out once; each paper only lays it out. */
export interface Dossier {
  run: { id: string; startedAt: string; endedAt: string; suite: string; profile: string; verdict: string; scenarios: number; /** Of all the features, when the run was asked for some only. */ partOf?: number; /** Where its journals end. */ journal: Resultat['journal'] };
  target: { name: string; version: string; temoin: boolean; productionVersion: string; /** The version tried is not the one in production. */ differs: boolean };
  etablissement: Etablissement;
  rows: Row[]; preuves: Preuve[]; pieces: DossierPiece[]; ready: Ready; risks: Risk[]; senders: SenderFacts;
  /** Rows that keep the procès-verbal from being without reserve. */
  open: Row[];
  /** Rows retained against what the run showed, with the signed reason. */
  againstRun: Row[];
  /** What the run's reviewers did, beside the proposals. */
  review: readonly ReviewLine[];
  /** Sentence of each exigence a proof may serve. */
  catalogue: Catalogue;
}

export interface DossierInput { resultat: Resultat; preuves: Preuve[]; senders: SenderFacts; etablissement: Etablissement; file: string; pieces: DossierPiece[]; catalogue: Catalogue; kinds: readonly PieceKind[]; review?: readonly ReviewLine[] }

/**
 * The dossier of one run. Pure.
 * @throws HomologairError DOSSIER-CIBLE (the run names no target or version), DOSSIER-EXIGENCE, DOSSIER-RETENU, DOSSIER-CONTRE-PASSAGE.
 */
export function buildDossier({ resultat, preuves, senders, etablissement, file, pieces, catalogue, kinds, review = [] }: DossierInput): Dossier {
  const { target } = resultat;
  for (const [champ, value] of [['le nom', target.name], ['la version', target.version]] as const) {
    if (value.trim() === '') throw new HomologairError('DOSSIER-CIBLE', { passage: resultat.run, champ });
  }
  const served = new Map(kinds.map(({ cle, exigences }) => [cle, exigences]));
  const rows = buildRows({ catalogue, judged: resultat.exigences, preuves, pieces, etablissement, file, served });
  return {
    run: { id: resultat.run, startedAt: resultat.startedAt, endedAt: resultat.endedAt, suite: resultat.suite, profile: resultat.profile, verdict: resultat.verdict, scenarios: resultat.scenarios.length, journal: resultat.journal, ...(resultat.partOf === undefined ? {} : { partOf: resultat.partOf }) },
    target: { ...target, productionVersion: etablissement.logiciel.versionProduction, differs: etablissement.logiciel.versionProduction !== target.version },
    etablissement, rows, preuves, pieces, senders, catalogue, review, open: rows.filter((row) => !isClosed(row)), againstRun: rows.filter(isAgainstRun),
    ready: buildReady({ rows, judged: resultat.exigences, senders, etablissement, pieces }), risks: buildRisks(etablissement, catalogue, resultat.exigences),
  };
}

/** Target, versions, CNDA profile and guide: on every paper. */
export const identity = ({ target, etablissement: { etablissement, logiciel }, run }: Dossier): [string, string][] => [
  ['Établissement', `${etablissement.raisonSociale} (FINESS juridique ${etablissement.finessJuridique})`],
  ['Cible éprouvée', `${target.name}, version ${target.version}`],
  ['Version en production', `${target.productionVersion}${target.differs ? ' — ATTENTION : ce n’est pas la version éprouvée' : ''}`],
  ['Profil CNDA', logiciel.profilCnda], ['Version du guide d’intégration', logiciel.versionGuide],
  ['Passage', `${run.id}, du ${frenchDay(run.startedAt.slice(0, 10))}, suite ${run.suite}, profil ${run.profile}, ${howMany(run.scenarios, 'scénario')}${run.partOf === undefined ? '' : ` sur ${run.partOf} — ATTENTION : passage partiel`}`],
];
