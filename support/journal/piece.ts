import type { Body, FactBase } from './facts';

/** Whether somebody sat at the commission, was represented, or was away. */
export type Presence = 'présent' | 'représenté' | 'absent';

/** What an establishment declares of a piece, under the names of docs/pieces.md. Everything is optional: a rule says what it missed. */
export interface PieceFields {
  dateMiseAJour?: string;
  exigences?: string[];
  finess?: string[];
  signataire?: string;
  porteur?: string;
  mandant?: string;
  mandataire?: string;
  mention?: string;
  dureeMois?: number;
  dureeDecideePar?: 'responsable' | 'commission';
  reserves?: { exigence: string; libelle?: string }[];
  planActions?: { exigence: string; action: string; responsable?: string; echeance?: string }[];
  versionReferentiel?: string;
  identifiantsJuridiques?: string[];
  membres?: { role: string; nom?: string; presence: Presence; representant?: string; raison?: string }[];
  decisions?: { objets: ('rie' | 'dmp')[]; texte: string }[];
  moyens?: { id: string; facteurs: string[] }[];
  lignes?: { exigence: string; niveau: string; preuves: string[]; acteurs: string[] }[];
  points?: string[];
  sanctions?: string[];
  resultat?: string;
  delaiHeures?: number;
  piecesJointes?: string[];
  elements?: Record<string, string[]>;
  logiciel?: string;
  version?: string;
  profils?: string[];
  acte?: 'pv-pilote' | 'verification-d-aptitude';
  finInstallation?: string;
  anomalies?: string[];
  fluxNonObserves?: { flux: string; date?: string }[];
  services?: { nom: string; depuis: string }[];
  etapes?: { nom: string; date?: string }[];
  utilisateurs?: { rpps?: string[]; professions?: string[] };
  contact?: string;
  interlocuteur?: string;
  delai?: string;
  durees?: { donnee: string; mois?: number; regle?: string }[];
  mesures?: { indicateur: string; valeur?: number; mois?: string }[];
  certificats?: { identifiant: string; fin: string; renouvellement?: string }[];
}

/** One documentary piece as it stood when the run began. Dates are days (`2026-05-04`); the file's digest is computed at reading. */
export interface PieceFact extends FactBase {
  kind: 'piece';
  /** Key of its kind. */
  piece: string;
  titre: string;
  detenteur: { fonction: string; nom?: string };
  date?: string;
  validite?: string;
  numero?: string;
  /** As the register names it; `sha256` and `size` when it could be read. */
  fichier: { nom: string; present: boolean; size?: number; sha256?: string };
  /** Digest the register claims. */
  empreinteDeclaree?: string;
  champs: PieceFields;
  /** The bytes, for a file of 5 MB or less. */
  body?: Body;
}

/** A kind of piece, as the catalogue had it. */
export interface PieceKindSnapshot {
  cle: string;
  /** What a scenario calls it. */
  nom: string;
  titre: string;
  detenteur: string;
  ageMaxMois: number | null;
  /** What each mechanical check says. */
  controles: { cle: string; dit: string }[];
  exigences: string[];
  /** What no check reads and a human must. */
  aLire: string;
  /** Exigences that the checks decide alone. */
  mecaniques: string[];
  /** When it may lawfully be missing; absent: never. */
  facultative?: string;
}

/** What the header keeps of pieces: the kinds, and the register of this run when one was given. */
export interface PiecesSnapshot {
  kinds: PieceKindSnapshot[];
  register?: {
    fichier: string; sha256: string; exemple: boolean;
    etablissement: { raisonSociale: string; finessJuridique: string; finessGeographiques: string[]; responsable: string };
    /** Pieces that the establishment says do not concern it. */
    sansObjet: { cle: string; raison: string; par: string }[];
  };
}
