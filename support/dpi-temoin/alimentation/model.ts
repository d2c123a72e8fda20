import type { RightsRefusal } from '../droits/ports';

/** What a professional may write here, from a short list (`kinds.ts`). */
export const KINDS = ['lettre-de-liaison', 'consultation', 'operatoire', 'urgences', 'biologie', 'note-de-travail'] as const;
export type Kind = typeof KINDS[number];

/** From whom a document is hidden at the DMP; nobody when nothing is said. */
export interface Visibility { professionals?: boolean; patient?: boolean; representatives?: boolean }

/** Who wrote a document. `left`: no longer in the national directory (an old document). */
export interface DocumentAuthor { login?: string; nom: string; prenom: string; rpps?: string; profession?: string; savoirFaire?: string; left?: boolean }

/** Why a document stays here: the name of the message the professional reads. */
export type FeedRefusal = 'document-vide' | 'document-local' | 'document-inchange' | 'patient-decede' | 'ins-non-qualifiee-alimentation' | 'ins-cle-fausse' | RightsRefusal;

/** A document of the local record, written here or taken over from an earlier episode. Instants are ISO UTC. */
export interface LocalDocument {
  id: number;
  /** Local number of the patient. */
  patient: number;
  title: string; kind: Kind; text: string;
  author: DocumentAuthor;
  /** When what it tells was done, and when it was written. */
  actAt: string; createdAt: string;
  visibility: Visibility;
  /** When and by whom; absent: a draft. */
  validated?: { at: string; login: string };
  /** Kept back by hand from the automatic sending. */
  held?: boolean;
  /** Taken over from an earlier episode: it leaves only when chosen. */
  history?: boolean;
  /** Care unit it comes from. */
  unit?: string;
  /** uniqueId at the DMP, and that of the first version (setId). */
  uniqueId: string; setId: string; version: number;
  /** uniqueId of the version this one takes the place of. */
  replaces?: string;
  /** Why it did not leave, last time it was to: a message of the screens, with the DMP's own reason. */
  kept?: { message: string; reason?: string; at: string };
}

/** A document waiting for its turn, and in whose name it leaves: what a restart must find again. */
export interface Waiting { document: number; /** Confidentiality attribute of the secret connection it was validated in. */ secret?: string; login: string; /** When that person opened the session in which the document was validated. */ openedAt: string; twoFactorAt?: string; tries: number; /** Not before. ISO UTC. */ notBefore: string }

/** What the DMP acknowledged. `digest`: of what was sent, to tell a document that has changed since from one that has not. */
export interface SentMark { document: number; uniqueId: string; at: string; digest: string }

/** Where a document stands towards the DMP, as the screens say it. */
export type FeedState = 'brouillon' | 'local' | 'a-envoyer' | 'retenu' | 'en-attente' | 'envoye' | 'ecarte';
