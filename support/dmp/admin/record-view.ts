import type { StoredDocument } from '../world/document';
import type { DmpRecord } from '../world/record';
import { announcementOf, openingOf, sightOf, sightOfRepresentatives, type PatientSight, type UnmaskingRules } from '../world/unmasking';

/** One document as the DMP holds it, whoever may see it. */
export interface HeldDocument {
  uniqueId: string; entryUuid: string; logicalId: string; version: number; versions: string[];
  titre: string; typeCode: string; classCode: string; statut: string; confidentialite: string[];
  /** ISO UTC. */
  depot: string;
  origine: string; auteurs: string[]; structures: string[];
}

export const heldDocument = (document: StoredDocument): HeldDocument => {
  const { entry } = document;
  return {
    uniqueId: document.uniqueId, entryUuid: entry.entryUuid, logicalId: entry.logicalId, version: entry.version, versions: document.olderVersions.map((one) => one.entryUuid),
    titre: entry.title, typeCode: entry.typeCode.code, classCode: entry.classCode.code, statut: entry.status.split(':').at(-1) ?? '', confidentialite: entry.confidentialityCodes.map(({ code }) => code),
    depot: document.deposit.toISOString(), origine: document.origin, auteurs: [...document.authors], structures: [...document.structures],
  };
};

/** What the patient, or a holder of parental authority, sees of a document; the dates of R. 1111-53 when it is hidden from the patient. */
export interface SeenDocument { uniqueId: string; titre?: string; vue: PatientSight; annonceLe?: string; echeanceLe?: string }

export function patientView(record: DmpRecord, who: 'patient' | 'representant', at: Date, rules: UnmaskingRules): SeenDocument[] {
  return record.documents.all.filter(({ entry }) => !entry.status.endsWith(':Deleted')).map((document) => {
    const vue = (who === 'patient' ? sightOf : sightOfRepresentatives)(document, at, rules);
    return {
      uniqueId: document.uniqueId, vue, ...(vue === 'visible' ? { titre: document.entry.title } : {}),
      ...(sightOf(document, at, rules) === 'visible' ? {} : { annonceLe: announcementOf(document, rules).toISOString(), echeanceLe: openingOf(document, rules).toISOString() }),
    };
  });
}
