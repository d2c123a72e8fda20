import type { Coded } from '../../vihf/claims';
import { stateOf, type AuthorisationState } from './authorisations';
import type { DmpRecord } from './record';

/** TRE_R248 (interface-dmp §2.6). */
export type AccessMode = 'normal' | 'bris_de_glace' | 'centre_15';

/** Who reads, from where and how. `rpps` is absent for an internal identifier (INDIRECTE). */
export interface Reader { rpps?: string; finess?: string; mode: AccessMode; /** As the VIHF tells them; the matrice reads them. */ roles?: readonly Coded[] }

/** What a patient who said nothing of masked documents accepts in an emergency: annexe 3 and PDT-INF-606 note 7 do not agree. */
export type MaskedInEmergency = 'sauf-opposition' | 'si-autorise';

export type RecordAccess =
  | { kind: 'general'; emergency: boolean; medecinTraitant: boolean; maskedInEmergency: boolean }
  /** Annexe 3, last column: a blocked professional reads nothing but the documents they wrote. */
  | { kind: 'own-only'; cause: 'DMP-DOSSIER-BLOQUE'; emergency: boolean; medecinTraitant: boolean }
  | { kind: 'none'; cause: 'DMP-DOSSIER-INEXISTANT' | 'DMP-DOSSIER-FERME' | 'DMP-DOSSIER-URGENCE-OPPOSEE' | 'DMP-DOSSIER-SANS-AUTORISATION' | 'DMP-DOSSIER-AUTORISATION-EXPIREE' };

/** What the reader may do with the record as a whole. A block prevails over emergency (annexe 3 gives blocked no emergency column). */
export function accessOf(record: DmpRecord | undefined, reader: Reader, at: Date, masked: MaskedInEmergency = 'sauf-opposition'): RecordAccess {
  if (record === undefined || record.patient.dmp === 'inexistant') return { kind: 'none', cause: 'DMP-DOSSIER-INEXISTANT' };
  if (record.patient.dmp === 'ferme') return { kind: 'none', cause: 'DMP-DOSSIER-FERME' };
  const medecinTraitant = isMedecinTraitant(record, reader);
  const emergency = reader.mode !== 'normal';
  if (isBlocked(record, reader)) return { kind: 'own-only', cause: 'DMP-DOSSIER-BLOQUE', emergency, medecinTraitant };
  const general = { kind: 'general', emergency, medecinTraitant, maskedInEmergency: record.patient.urgence.documentsMasques ?? masked === 'sauf-opposition' } as const;
  if (emergency) return emergencyAllowed(record, reader.mode) ? general : { kind: 'none', cause: 'DMP-DOSSIER-URGENCE-OPPOSEE' };
  const state = stateOf(record.authorisations, reader, at);
  if (state === 'valide') return general;
  return { kind: 'none', cause: state === 'expiree' ? 'DMP-DOSSIER-AUTORISATION-EXPIREE' : 'DMP-DOSSIER-SANS-AUTORISATION' };
}

/** State of the authorisation TD0.2 tells of, block included. */
export function authorisationOf(record: DmpRecord, reader: Reader, at: Date): AuthorisationState | 'interdite' {
  return isBlocked(record, reader) ? 'interdite' : stateOf(record.authorisations, reader, at);
}

export const isMedecinTraitant = (record: DmpRecord, reader: { rpps?: string }): boolean =>
  reader.rpps !== undefined && record.medecinTraitant === reader.rpps;

export const isBlocked = (record: DmpRecord, { rpps }: { rpps?: string }): boolean => record.bloques.has('*') || (rpps !== undefined && record.bloques.has(rpps));

const emergencyAllowed = (record: DmpRecord, mode: AccessMode): boolean =>
  mode === 'centre_15' ? record.patient.urgence.centre15 : record.patient.urgence.brisDeGlace;
