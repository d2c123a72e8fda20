import { stateOf, type AuthorisationState } from './authorisations';
import type { DmpRecord } from './world';

/** TRE_R248 (interface-dmp §2.6). */
export type AccessMode = 'normal' | 'bris_de_glace' | 'centre_15';

/** Who reads, from where and how. `rpps` is absent for an internal identifier (INDIRECTE). */
export interface Reader { rpps?: string; finess?: string; mode: AccessMode }

export type RecordAccess =
  | { kind: 'general'; emergency: boolean; medecinTraitant: boolean }
  /** Annexe 3, last column: a blocked professional reads nothing but the documents they wrote. */
  | { kind: 'own-only'; cause: 'DMP-DOSSIER-BLOQUE' }
  | { kind: 'none'; cause: 'DMP-DOSSIER-INEXISTANT' | 'DMP-DOSSIER-FERME' | 'DMP-DOSSIER-URGENCE-OPPOSEE' | 'DMP-DOSSIER-SANS-AUTORISATION' | 'DMP-DOSSIER-AUTORISATION-EXPIREE' };

/** What the reader may do with the record as a whole. A block prevails over emergency (annexe 3 gives blocked no emergency column). */
export function accessOf(record: DmpRecord | undefined, reader: Reader, at: Date): RecordAccess {
  if (record === undefined || record.patient.dmp === 'inexistant') return { kind: 'none', cause: 'DMP-DOSSIER-INEXISTANT' };
  if (record.patient.dmp === 'ferme') return { kind: 'none', cause: 'DMP-DOSSIER-FERME' };
  if (isBlocked(record, reader)) return { kind: 'own-only', cause: 'DMP-DOSSIER-BLOQUE' };
  const medecinTraitant = isMedecinTraitant(record, reader);
  if (reader.mode !== 'normal') {
    return emergencyAllowed(record, reader.mode) ? { kind: 'general', emergency: true, medecinTraitant } : { kind: 'none', cause: 'DMP-DOSSIER-URGENCE-OPPOSEE' };
  }
  const state = stateOf(record.authorisations, reader, at);
  if (state === 'valide') return { kind: 'general', emergency: false, medecinTraitant };
  return { kind: 'none', cause: state === 'expiree' ? 'DMP-DOSSIER-AUTORISATION-EXPIREE' : 'DMP-DOSSIER-SANS-AUTORISATION' };
}

/** State of the authorisation TD0.2 tells of, block included. */
export function authorisationOf(record: DmpRecord, reader: Reader, at: Date): AuthorisationState | 'interdite' {
  return isBlocked(record, reader) ? 'interdite' : stateOf(record.authorisations, reader, at);
}

export const isMedecinTraitant = (record: DmpRecord, reader: { rpps?: string }): boolean =>
  reader.rpps !== undefined && record.medecinTraitant === reader.rpps;

const isBlocked = (record: DmpRecord, { rpps }: Reader): boolean => record.bloques.has('*') || (rpps !== undefined && record.bloques.has(rpps));

const emergencyAllowed = (record: DmpRecord, mode: AccessMode): boolean =>
  mode === 'centre_15' ? record.patient.urgence.centre15 : record.patient.urgence.brisDeGlace;
