import { VISIBILITY } from '../../xds/types';
import { DAY, shiftMonths } from '../personas/moment';
import type { StoredDocument } from './document';
import type { DmpRecord } from './record';

/** The clock of R. 1111-53 (seed 003 §4.3), from the deposit: days before the patient is told, months before the document is theirs. */
export interface UnmaskingRules { demasquageAutomatique: boolean; annonceJours: number; demasquageMois: number }

/** `annonce`: the patient knows that a document exists and is invited to see a professional, without reading it. */
export type PatientSight = 'visible' | 'annonce' | 'invisible';

export const announcementOf = (document: StoredDocument, rules: UnmaskingRules): Date => new Date(document.deposit.getTime() + rules.annonceJours * DAY);
export const openingOf = (document: StoredDocument, rules: UnmaskingRules): Date => shiftMonths(document.deposit, rules.demasquageMois);

/** What the patient sees of a document at an instant. */
export function sightOf(document: StoredDocument, at: Date, rules: UnmaskingRules): PatientSight {
  if (!document.hasCode(VISIBILITY.invisiblePatient)) return 'visible';
  return at >= announcementOf(document, rules) ? 'annonce' : 'invisible';
}

/** A holder of parental authority sees what the patient sees, but for the minor's secret (L. 1111-13-1). */
export const sightOfRepresentatives = (document: StoredDocument, at: Date, rules: UnmaskingRules): PatientSight =>
  document.hasCode(VISIBILITY.invisibleRepresentants) ? 'invisible' : sightOf(document, at, rules);

/**
 * Opens to the patient what is due, when the DMP does it by itself; returns whether anything changed. Called each time the record is
 * looked at, so that no timer is needed.
 */
export function unmaskWhatIsDue(record: DmpRecord, at: Date, rules: UnmaskingRules): boolean {
  if (!rules.demasquageAutomatique) return false;
  const due = record.documents.all.filter((document) => document.hasCode(VISIBILITY.invisiblePatient) && at >= openingOf(document, rules));
  for (const document of due) {
    document.revise(document.entry.confidentialityCodes.filter(({ code }) => code !== VISIBILITY.invisiblePatient));
    record.documents.revised(document);
  }
  return due.length > 0;
}
