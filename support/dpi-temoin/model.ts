import type { Place } from './droits/model';

/** A factor of authentication as presented: what the person knows or has. */
export interface Factor { id: 'mot-de-passe' | 'code-a-usage-unique' | `delegue-${Factor['nature']}`; nature: 'savoir' | 'possession' | 'inherence'; /** ISO UTC. */ at: string }

/** What the establishment lets an account do: consult the DMP, review the accounts. */
export const PERMISSIONS = ['dmp', 'revue-des-comptes'] as const;
export type Permission = typeof PERMISSIONS[number];

/** A user's account. `rpps` may be missing: such an account never calls the DMP. */
export interface Account {
  login: string;
  persona: string;
  nom: string; prenom: string;
  rpps?: string;
  /** TRE_G15 code. */
  profession: string;
  /** TRE_R01 code for a physician, TRE_R06 section for a pharmacist. */
  savoirFaire?: string;
  /** FINESS géographique of the structure where the person works. */
  finess: string;
  passwordHash: string;
  /** Base32. */
  secretTotp?: string;
  /** Last TOTP counter used: a code opens once. */
  lastTotpCounter?: number;
  /** When the notice on the transmission of the RPPS was last acknowledged, ISO UTC. */
  noticeAt?: string;
  /** Towards the patients of this establishment; in their care team when not said. */
  place?: Place;
  /** When not said, as `permissionsOf` reads it. */
  permissions?: Permission[];
  /** When the account was opened, ISO UTC. */
  openedAt?: string;
  /** When its identity, its permissions or its closing last changed, ISO UTC. */
  changedAt?: string;
  /** Since when the account is closed, ISO UTC. */
  shutAt?: string;
}

export interface Patient {
  /** Local number, the one the pages show in their address: an INS never goes in an address. */
  id: number;
  persona: string;
  /** 15 characters. */
  ins: string; oid: string;
  nom: string; prenom: string;
  /** YYYY-MM-DD. */
  naissance: string;
  sexe: 'M' | 'F';
  /** provisoire, récupérée, validée, qualifiée. */
  statutIns: string;
  /** Day of death, YYYY-MM-DD. */
  deces?: string;
}

/** `finess`: géographique. */
export interface Structure { persona: string; finess: string; finessJuridique: string; raisonSociale: string; secteur: string }

/** One opened session of one person at one workstation. */
export interface Session {
  id: string;
  login: string;
  /** The workstation (browser), which outlives its sessions. */
  poste: string;
  /** Against forged forms. */
  csrf: string;
  openedAt: string;
  lastSeenAt: string;
  /** Factors presented to open this session. */
  factors: Factor[];
  /** Instant of the two-factor authentication this session rests on; undefined when it never had a second factor. */
  twoFactorAt?: string;
  /** Opened with one factor on the strength of an earlier two-factor authentication. */
  reopened: boolean;
}

/** A session between its password and its code. */
export interface PendingLogin { id: string; login: string; poste: string; passwordAt: string }

/** One line of the local trace. Never changed once written. */
export interface TraceEntry {
  /** ISO UTC. */
  at: string;
  action: 'authentification' | 'refus' | 'jeton' | 'appel' | 'appel-non-parti' | 'deconnexion' | 'information-rpps' | 'extraction' | 'web-ps'
    | 'connexion-secrete' | 'demande-de-masquage' | 'visibilite' | 'annonce' | 'prechargement' | 'suppression-copie'
    | 'visualisation' | 'changement-mot-de-passe' | 'mode-degrade' | 'enregistrement' | 'identite' | 'bris-de-glace' | 'fin-bris-de-glace' | 'information-patient' | 'opposition' | 'levee-opposition' | 'prise-en-charge' | 'consentement' | 'retrait-consentement'
    | 'redaction' | 'validation' | 'retenue' | 'levee-de-retenue' | 'impression' | 'purge';
  login?: string; nom?: string; rpps?: string;
  /** FINESS géographique. */
  structure?: string;
  /** INS. */
  patient?: string;
  facteurs?: string[];
  assertionId?: string;
  messageId?: string;
  transaction?: string;
  /** uniqueId of the documents asked for or listed. */
  documents?: string[];
  issue?: string;
  motif?: string;
  /** Of a purge: rank of the last trace destroyed so far, under a seal of its own: the trace before it may be taken away. */
  purgees?: { jusquA: number; sceau: string };
  /** Place in the journal, given when read back. */
  rang?: number;
  /** Whether it is as it was written, told by an extraction. */
  integrite?: string;
}

export interface TraceFilter { /** Login or RPPS. */ professionnel?: string; /** ISO UTC, included. */ du?: string; /** ISO UTC, included. */ au?: string }
