import { HomologairError, sentenceOf, type Details } from '../../erreurs/error';
import type { ErrorCode } from '../../erreurs/table';

/** Stages in the order they judge. The door judges TLS identity first; a connection kept alive is judged again at each request. */
export const STAGES = [
  'identite-tls', 'http', 'soap', 'vihf-integrite', 'vihf-contenu', 'structure', 'fraicheur', 'liste-blanche', 'droit-fonctionnel', 'professionnel', 'surveillance', 'dossier', 'reponse',
] as const;
export type StageName = typeof STAGES[number];

export interface Admitted { admitted: true }
/** The national trace says its sentence, the fault table what goes on the wire. */
export interface Refused { admitted: false; stage: StageName; cause: ErrorCode; details: Details; traceReason: string;
  /** The other things refused with this one. */
  also?: Refused[];
}
export type Outcome = Admitted | Refused;

export const ADMITTED: Admitted = { admitted: true };

export const refused = (stage: StageName, cause: ErrorCode, details: Details = {}, precision?: string): Refused =>
  ({ admitted: false, stage, cause, details, traceReason: precision === undefined ? sentenceOf(cause, details) : `${sentenceOf(cause, details)} (${precision})` });

/** Several refusals of one request: the first, with the others; `undefined` when there is none. */
export function together([first, ...also]: readonly Refused[]): Refused | undefined {
  return first === undefined || also.length === 0 ? first : { ...first, also };
}

/** Turns what a parser throws into a refusal of its stage; anything else is our own failure and goes on. */
export function refusedBy(stage: StageName, error: unknown): Refused {
  if (error instanceof HomologairError) return refused(stage, error.code, error.details);
  throw error;
}
