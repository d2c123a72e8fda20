import type { Structure } from '../personas/schema';
import { momentOf, shiftMonths } from '../personas/moment';

/** One geographic FINESS admitted in AIR simplifié (seed 000, contract of at most 36 months; seed 003 §6.5). */
export interface WhitelistEntry {
  finess: string;
  contract: Date;
  months: number;
  withdrawal?: { at: Date; motif: string };
  reinstated?: Date;
}

/** A product withdrawn from AIR by the Assurance maladie; without version, all its versions. */
export interface SoftwareWithdrawal { nom: string; version?: string; at: Date; motif: string }

export type Standing =
  | { admitted: true }
  | { admitted: false; cause: 'DMP-LISTE-ABSENTE' }
  | { admitted: false; cause: 'DMP-LISTE-EXPIREE'; since: Date }
  | { admitted: false; cause: 'DMP-LISTE-STRUCTURE-RETIREE'; since: Date; motif: string };

/** What the whitelist says of an entry at an instant. A withdrawal holds until a later reinstatement. */
export function standingOf(entry: WhitelistEntry | undefined, at: Date, maxMonths: number): Standing {
  if (entry === undefined || entry.contract > at) return { admitted: false, cause: 'DMP-LISTE-ABSENTE' };
  const { withdrawal, reinstated } = entry;
  if (withdrawal !== undefined && withdrawal.at <= at && !(reinstated !== undefined && reinstated >= withdrawal.at && reinstated <= at)) {
    return { admitted: false, cause: 'DMP-LISTE-STRUCTURE-RETIREE', since: withdrawal.at, motif: withdrawal.motif };
  }
  const end = shiftMonths(entry.contract, Math.min(entry.months, maxMonths));
  return at >= end ? { admitted: false, cause: 'DMP-LISTE-EXPIREE', since: end } : { admitted: true };
}

/** The entry a structure's persona describes, its relative dates taken at `now`. */
export function entryOf(structure: Structure, now: Date, maxMonths: number): WhitelistEntry | undefined {
  const told = structure.listeBlanche;
  if (told === undefined) return undefined;
  return {
    finess: structure.finess, contract: momentOf(told.contrat, now), months: told.dureeMois ?? maxMonths,
    ...(told.retrait === undefined ? {} : { withdrawal: { at: momentOf(told.retrait.le, now), motif: told.retrait.motif } }),
    ...(told.retablissement === undefined ? {} : { reinstated: momentOf(told.retablissement, now) }),
  };
}
