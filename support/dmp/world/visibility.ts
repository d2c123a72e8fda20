import type { PersonaDocument } from '../personas/schema';
import type { RecordAccess, Reader } from './reader';

/**
 * Annexe 3 of the référentiel, one document at a time, with the notes of PDT-INF-606: who wrote a document reads it
 * (R. 1111-49), even blocked or without authorisation, as long as the record is open; a masked one is otherwise for the
 * médecin traitant (L. 1111-16) and, unless the patient objected, for an emergency (L. 1111-17).
 * Documents hidden from the patient or from legal representatives are ordinary for a professional.
 */
export function mayRead(document: PersonaDocument, access: RecordAccess, reader: Reader, authorRpps: string | undefined): boolean {
  if (access.kind === 'none' && (access.cause === 'DMP-DOSSIER-INEXISTANT' || access.cause === 'DMP-DOSSIER-FERME')) return false;
  if (reader.rpps !== undefined && authorRpps === reader.rpps) return true;
  if (access.kind !== 'general') return false;
  return document.visibilite !== 'masque-ps' || access.medecinTraitant || access.emergency;
}
