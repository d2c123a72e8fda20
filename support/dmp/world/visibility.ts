import type { MatrixCell } from '../rights/matrice';
import { ANNEXE_3, kindOf } from './annexe3';
import type { StoredDocument } from './document';
import type { RecordAccess, Reader } from './reader';

/** Why one document is not for this reader. */
export type DocumentCause = 'DMP-DOCUMENT-NON-LISIBLE' | 'DMP-DOCUMENT-MATRICE' | Exclude<RecordAccess, { kind: 'general' }>['cause'];

/** `unsourced`: the reader combines situations that no source decides together; the mock does what it did, and says so. */
export type Verdict = ({ readable: true } | { readable: false; cause: DocumentCause }) & { unsourced?: string };

/** Shared: a large record has one verdict per document. */
const READABLE: Verdict = Object.freeze({ readable: true });
const MASKED: Verdict = Object.freeze({ readable: false, cause: 'DMP-DOCUMENT-NON-LISIBLE' });
const NOT_OF_THE_PROFESSION: Verdict = Object.freeze({ readable: false, cause: 'DMP-DOCUMENT-MATRICE' });

/**
 * Annexe 3 of the référentiel, one document at a time. The most favourable situation of the reader counts: author (R. 1111-49, even blocked
 * or without authorisation, as long as the record is open), médecin traitant (L. 1111-16), emergency unless the patient objected
 * (L. 1111-17), any professional within the matrice d'habilitation (R. 1111-46).
 */
export function verdictOn(document: StoredDocument, access: RecordAccess, reader: Reader, matrix: (typeCode: string) => MatrixCell): Verdict {
  if (access.kind === 'none' && (access.cause === 'DMP-DOSSIER-INEXISTANT' || access.cause === 'DMP-DOSSIER-FERME')) return { readable: false, cause: access.cause };
  const line = ANNEXE_3[kindOf(document)];
  if (document.isAuthor(reader.rpps)) return asAuthor(document, access, matrix);
  if (access.kind !== 'general') return { readable: false, cause: access.cause, ...alsoSomething(access) };
  if (access.medecinTraitant && line['medecin-traitant'] === 'oui') return READABLE;
  const everybody = line['tout-professionnel'] === 'oui';
  const refusedByMatrix = matrix(document.entry.typeCode.code).droit === 'non';
  if (access.emergency && line.urgence === 'oui' && (everybody || access.maskedInEmergency)) {
    return refusedByMatrix ? { readable: true, unsourced: 'urgence sur un type que la matrice refuse' } : READABLE;
  }
  if (!everybody) return MASKED;
  return refusedByMatrix ? NOT_OF_THE_PROFESSION : READABLE;
}

function asAuthor(document: StoredDocument, access: RecordAccess, matrix: (typeCode: string) => MatrixCell): Verdict {
  const told = matrix(document.entry.typeCode.code).droit === 'non' ? 'auteur d’un type que la matrice refuse'
    : access.kind === 'own-only' && kindOf(document) === 'professionnel-masque' ? 'auteur bloqué d’un document masqué' : undefined;
  return { readable: true, ...(told === undefined ? {} : { unsourced: told }) };
}

/** Blocked and something else: annexe 3 has no cell for both. */
function alsoSomething(access: Exclude<RecordAccess, { kind: 'general' }>): { unsourced?: string } {
  if (access.kind !== 'own-only') return {};
  if (access.emergency) return { unsourced: 'professionnel bloqué en urgence' };
  return access.medecinTraitant ? { unsourced: 'médecin traitant bloqué' } : {};
}
