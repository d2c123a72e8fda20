import type { Verdict } from '../../rules/finding';

/** What a proof is made of. */
export const PROOF_KINDS = {
  trame: 'Trame SOAP et VIHF décodé', refus: 'Connexion refusée', identite: 'Échange avec le fournisseur d’identité', trace: 'Traces exportées du DPI',
  ecrans: 'Copies d’écran et leur lecture', document: 'Document de l’établissement', declaration: 'Déclaration d’un opérateur',
} as const;
export type ProofKind = keyof typeof PROOF_KINDS;

/** Strongest first: what the wire showed weighs more than what the DPI says of itself, and that more than what somebody states. */
export const STRENGTHS = ['fil', 'trace exportée', 'lecture automatique d’écran', 'déclaration'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const STRENGTH_OF: Readonly<Record<ProofKind, Strength>> = {
  trame: 'fil', refus: 'fil', identite: 'fil', trace: 'trace exportée', ecrans: 'lecture automatique d’écran', document: 'déclaration', declaration: 'déclaration',
};

/** An official number of a proof, and what must be known before it is used. */
export interface OfficialNumber { number: string; note: string }

/** One proof before its files are made. `number` is the bench's own and always there; official ones stand beside it. */
export interface PlannedProof {
  number: string;
  official: OfficialNumber[];
  /** Slugs of the exigences its scenario is attached to. */
  exigences: string[];
  scenario: string;
  scenarioName: string;
  /** Verdict of that scenario: a proof of a red is a proof too. */
  verdict: Verdict;
  kind: ProofKind;
  strength: Strength;
  /** What it shows, in one line. */
  shows: string;
  /** Fact ids `<worker>:<seq>`, in order. */
  facts: string[];
  /** Codes of the CNDA's test book that the scenario carries. */
  cnda: string[];
  /** Where its files go, relative to the folder of proofs; `/` whatever the machine. */
  folder: string;
}

/** A file of a proof, and the digest of what was written. */
export interface ProofFile { name: string; sha256: string; size: number }
export interface Preuve extends PlannedProof { files: ProofFile[] }
