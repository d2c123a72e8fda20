import type { ReadEntry } from '../../xds/parse/document-entry';
import type { DocumentEntry } from '../../xds/types';
import { parseCx } from '../identifiers';

/** Metadata an update must give back as they were: a TD3.3a or b changes confidentiality alone (interface-dmp §3.2). */
const KEPT = ['uniqueId', 'title', 'comments', 'creationTime', 'serviceStartTime', 'serviceStopTime', 'mimeType', 'languageCode', 'sourcePatientId'] as const;
const CODES = ['classCode', 'typeCode', 'formatCode', 'healthcareFacilityTypeCode', 'practiceSettingCode'] as const;

/** The first metadata an update changes beside the confidentiality codes; what the registry itself sets may be left out. */
export function changedMetadata(before: DocumentEntry, after: ReadEntry): string | undefined {
  const kept = KEPT.find((name) => (after[name] ?? '') !== (before[name] ?? ''));
  if (kept !== undefined) return kept;
  const code = CODES.find((name) => after[name]?.code !== before[name].code || after[name]?.codeSystem !== before[name].codeSystem);
  if (code !== undefined) return code;
  if (parseCx(after.patientId ?? '')?.ins !== parseCx(before.patientId)?.ins) return 'patientId';
  if (after.author?.person?.id !== before.author.person.id) return 'authorPerson';
  if ((after.hash !== undefined && after.hash !== before.hash) || (after.size !== undefined && after.size !== before.size)) return 'hash';
  return undefined;
}
