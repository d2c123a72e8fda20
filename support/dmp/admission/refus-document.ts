import type { StoredDocument } from '../world/document';
import type { RecordAccess } from '../world/reader';
import type { Verdict } from '../world/visibility';
import type { AdmissionContext } from './context';
import { refused, type Refused } from './outcome';

/**
 * Why one document named in a request is not given. Without access to the record, saying which documents exist would tell what the patient
 * hid: the cause is the record's.
 */
export function documentRefusal(context: AdmissionContext, document: StoredDocument | undefined, named: string, access: RecordAccess, verdict: Verdict | undefined): Refused | undefined {
  if (verdict?.readable === true) return undefined;
  if (access.kind !== 'general') return refused('dossier', access.cause, { document: named });
  if (document === undefined || verdict === undefined) return refused('dossier', 'DMP-DOCUMENT-INCONNU', { document: named });
  if (verdict.cause === 'DMP-DOCUMENT-MATRICE') return refused('dossier', verdict.cause, { document: named, ...matrixDetails(context, document) });
  return refused('dossier', 'DMP-DOCUMENT-NON-LISIBLE', { document: named, motif: restrictions(document) });
}

/** Codes of visibility in the words of the personas: `masque-ps`. */
const restrictions = ({ entry }: StoredDocument): string => entry.confidentialityCodes.filter(({ code }) => code !== 'N').map(({ code }) => code.toLowerCase().replaceAll('_', '-')).join(', ');

function matrixDetails({ dmp: { world, settings }, reader }: AdmissionContext, document: StoredDocument): { type: string; colonne?: string } {
  const type = document.entry.typeCode.code;
  return { type, colonne: world.matrice.cell(type, reader?.roles ?? [], settings.matriceConfiances).colonne };
}
