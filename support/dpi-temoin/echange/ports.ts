import type { Patient } from '../model';

/** How sure the identity is. Only the last comes from the national service and was checked (EX_GEN-1220). */
export const INS_STATUSES = ['provisoire', 'récupérée', 'validée', 'qualifiée'] as const;

/** What becomes of an INS, and what is shown of it. */
export interface InsStatusPort {
  /** The patient after someone typed a matricule by hand: whatever the status was, it falls back. */
  typed(patient: Patient, ins: string): Patient;
  /** Status shown in the record and in the list. */
  shown(patient: Patient): string;
}

/** Exchange with the DMP, as ports a mutant may replace. */
export interface ExchangePorts { insStatus: InsStatusPort }
