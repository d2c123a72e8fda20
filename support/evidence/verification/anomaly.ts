import { sentenceOf, type Details } from '../../erreurs/error';
import type { ErrorCode } from '../../erreurs/table';

/** One thing that is wrong: its stable code and what to read. `fichier`: the file of the container it is about. */
export interface Anomaly { code: ErrorCode; phrase: string; fichier?: string }

export const anomaly = (code: ErrorCode, details: Details = {}): Anomaly =>
  ({ code, phrase: sentenceOf(code, details), ...(typeof details['fichier'] === 'string' ? { fichier: details['fichier'] } : {}) });
