import { HomologairError } from '../../erreurs/error';
import type { ReadEntry } from './document-entry';

/** What every document submitted must say (interface-dmp §4.6), by the name the profile gives it. */
const REQUIRED: Readonly<Record<string, (entry: ReadEntry) => boolean>> = {
  authorPerson: ({ author }) => author?.person !== undefined, classCode: ({ classCode }) => !!classCode?.code, typeCode: ({ typeCode }) => !!typeCode?.code,
  formatCode: ({ formatCode }) => !!formatCode?.code, confidentialityCode: ({ confidentialityCodes }) => confidentialityCodes.length > 0,
  healthcareFacilityTypeCode: ({ healthcareFacilityTypeCode }) => !!healthcareFacilityTypeCode?.code, practiceSettingCode: ({ practiceSettingCode }) => !!practiceSettingCode?.code,
  creationTime: ({ creationTime }) => !!creationTime, serviceStartTime: ({ serviceStartTime }) => !!serviceStartTime, languageCode: ({ languageCode }) => !!languageCode,
  legalAuthenticator: ({ legalAuthenticator }) => legalAuthenticator !== undefined, mimeType: ({ mimeType }) => !!mimeType, patientId: ({ patientId }) => !!patientId,
  sourcePatientId: ({ sourcePatientId }) => !!sourcePatientId, title: ({ title }) => title !== '',
};

/** Throws XDS-DEPOT-METADONNEE for the first that is missing. */
export function requireMetadata(entry: ReadEntry): void {
  const missing = Object.keys(REQUIRED).find((champ) => !REQUIRED[champ]!(entry));
  if (missing !== undefined) throw new HomologairError('XDS-DEPOT-METADONNEE', { id: entry.entryUuid, champ: missing });
}
