import { HomologairError } from '../../erreurs/error';
import type { ErrorCode } from '../../erreurs/table';
import type { Verification } from './verification';

/** Enough to recognise the cause; the sender chooses what is quoted, not how much of it. */
const LONGEST_DETAIL = 300;

/** Ends a reading: the assertion is refused for this cause. */
export function refuse(code: ErrorCode, detail = ''): never {
  throw new HomologairError(code, { detail: detail.slice(0, LONGEST_DETAIL) });
}

/** What the XML door refuses, in the words of a VIHF reading; any other XML-* code is a message not well-formed. */
const FROM_THE_DOOR: Partial<Record<ErrorCode, ErrorCode>> = {
  'XML-DOCTYPE': 'VIHF-DOCTYPE', 'XML-C14N': 'VIHF-CANONISATION',
  'XML-ENCODAGE': 'VIHF-ENCODAGE', 'XML-UTF8-INVALIDE': 'VIHF-ENCODAGE', 'XML-NUL': 'VIHF-ENCODAGE', 'XML-COMPRESSE': 'VIHF-ENCODAGE',
  'XML-TAILLE': 'VIHF-DEMESURE', 'XML-PROFONDEUR': 'VIHF-DEMESURE', 'XML-NOEUDS': 'VIHF-DEMESURE',
  'XML-ATTRIBUTS': 'VIHF-DEMESURE', 'XML-ATTRIBUTS-ELEMENT': 'VIHF-DEMESURE',
  'XML-MAL-FORME': 'VIHF-MAL-FORME', 'XML-DEUX-RACINES': 'VIHF-MAL-FORME', 'XML-VERSION': 'VIHF-MAL-FORME', 'XML-VIDE': 'VIHF-MAL-FORME',
};

/** Whatever was thrown while reading is a refusal, never an acceptance (simplesamlphp 201803-01: an error taken as true). */
export function refusalOf(error: unknown): Verification {
  if (!(error instanceof HomologairError)) {
    return { accepted: false, code: 'VIHF-LECTURE-IMPOSSIBLE', detail: error instanceof Error ? error.message : String(error) };
  }
  const code = FROM_THE_DOOR[error.code];
  if (code) return { accepted: false, code, detail: error.message };
  if (!error.code.startsWith('VIHF-') && !error.code.startsWith('PKI-')) return { accepted: false, code: 'VIHF-LECTURE-IMPOSSIBLE', detail: error.message };
  return { accepted: false, code: error.code, detail: String(error.details['detail'] ?? '') };
}
