import type { Desk } from '../gestes/context';
import type { Told } from '../ports';

/** How a gesture ended; a refusal is an end like another, as it is on a screen. */
export type Issue =
  | 'poste-pris' | 'code-demande' | 'session-ouverte' | 'information-rpps' | 'dossier' | 'liste' | 'autorisation-demandee' | 'identite-a-verifier'
  | 'document' | 'deconnecte' | 'enregistre' | 'proprietes' | 'confirmation' | 'envoye' | 'en-attente' | 'refus';

/** What the door answers: never a document, an identity nor a secret. `message` and `titre`: what the person would read. */
export interface Answer { issue: Issue; message?: string; titre?: string }

export const ended = (issue: Exclude<Issue, 'refus'>): Answer => ({ issue });
export const told = ({ book }: Desk, { message }: Told): Answer => ({ issue: 'refus', message, titre: book.messages[message].titre });
