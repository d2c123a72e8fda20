import { readCdaHeader } from '../../../xds/parse/cda-header';
import { parseCx } from '../../identifiers';
import { HomologairError } from '../../../erreurs/error';
import { known } from '../context';
import { refused, refusedBy, type Refused } from '../outcome';
import type { DepositCheck } from './submission';

/** Contents whose header must be read: a CDA, plain or with its style sheet (interface-dmp §4.1). */
const CDA = new Set(['text/xml', 'application/xslt+xml']);

/** The lot, each document's metadata and each CDA header are of the token's patient (EX_GEN-1270; EXI 06 and 09: never another's record). */
export const ofTheSamePatient: DepositCheck = ({ lot, documents }, context) => {
  const { ins, oid } = known(context, 'patient');
  const metadata = [{ objet: `Le lot ${lot.uniqueId}`, cx: lot.patientId }, ...documents.map(({ entry }) => ({ objet: `Le document ${entry.uniqueId}`, cx: entry.patientId ?? '' }))];
  const refusals = metadata.flatMap(({ objet, cx }) => {
    const found = parseCx(cx);
    return found?.ins === ins && found.oid === oid ? [] : [refused('dossier', 'DMP-DEPOT-PATIENT', { objet, trouve: found?.ins ?? cx, attendu: ins })];
  });
  for (const { entry, content } of documents) if (CDA.has(entry.mimeType ?? '')) refusals.push(...headerRefusals(entry.uniqueId, content, { ins, oid }));
  return refusals;
};

function headerRefusals(document: string, content: Buffer, { ins, oid }: { ins: string; oid: string }): Refused[] {
  try {
    const { patientIds, uniqueId } = readCdaHeader(content);
    if (uniqueId !== document) return [refused('dossier', 'DMP-DEPOT-CDA', { document, detail: `son identifiant est ${uniqueId ?? 'absent'}` })];
    if (patientIds.some((id) => id.root === oid && id.extension === ins)) return [];
    return [refused('dossier', 'DMP-DEPOT-CDA-PATIENT', { document, trouve: patientIds.map((id) => id.extension ?? id.root).join(', ') || 'aucun', attendu: ins })];
  } catch (error) {
    if (error instanceof HomologairError && error.code.startsWith('XML-')) return [refused('dossier', 'DMP-DEPOT-CDA', { document, detail: error.code })];
    return [refusedBy('dossier', error)];
  }
}
