import { buildEnvelope } from '../../support/xds/build/envelope';
import { buildFault, buildNotUnderstood } from '../../support/xds/build/fault';
import { buildMtom } from '../../support/xds/build/mtom';
import { buildTd02Answer, buildTd02Request } from '../../support/xds/build/td02';
import { buildTd03Answer, buildTd03Request } from '../../support/xds/build/td03';
import { buildProvideAndRegister } from '../../support/xds/build/td21';
import { buildFindDocuments, buildGetDocuments, buildQueryAnswer } from '../../support/xds/build/td31';
import { buildRetrieve, buildRetrieveAnswer } from '../../support/xds/build/td32';
import { parseMtom } from '../../support/xds/parse/mtom';
import { DOCUMENT_STATUS, PARTIAL_SUCCESS, type DocumentEntry } from '../../support/xds/types';
import type { SchemaName } from '../../support/xml/xsd';
import { CX, ENTRY, INS, MESSAGE_ID, OID_TEST } from './samples';

const errors = [{ code: 'XDSRegistryError', context: 'x', severity: 'Error', location: 'y' }, { code: 'W', context: 'z', severity: 'Warning' }] as const;
const document = { repositoryUniqueId: '1.2', documentUniqueId: '2.25.1' };
const submission = { uniqueId: '2.25.9', sourceId: '1.2', submissionTime: '20260101000000', contentType: { code: '04', codeSystem: '1.2.250.1.213.2.2' } };
const sober: DocumentEntry = { ...ENTRY, comments: undefined, legalAuthenticator: undefined, sourcePatientId: undefined, sourcePatientInfo: [], serviceStopTime: undefined, hash: undefined,
  size: undefined, eventCodes: [], status: DOCUMENT_STATUS.deleted, author: { person: ENTRY.author.person, institution: ENTRY.author.institution } };

const at = new Date('2026-11-22T10:00:00Z');
const td02 = { requestId: '1.2.3^4', id: '2.25.5', at, query: { ins: INS, oid: OID_TEST } };
const patient = { ins: INS, oid: OID_TEST, nom: 'TEST', prenom: 'Anne', sexe: 'F', naissance: '19700515' } as const;

const envelope = (body: string, headers?: string): string => buildEnvelope({ action: 'urn:a', messageId: MESSAGE_ID, replyTo: true, body, ...(headers !== undefined && { headers }) });
function mtomRoot(body: string): string {
  const { contentType, body: bytes } = buildMtom({ envelope: envelope(body), action: 'urn:a', parts: [{ cid: 'a@b', mimeType: 'text/xml', content: Buffer.from('<a/>') }], boundary: 'MIME' });
  return parseMtom(contentType, bytes).root.toString('utf8');
}

export const FIND = buildFindDocuments({ patientId: CX, statuses: Object.values(DOCUMENT_STATUS), from: '2025', to: '2026', typeCodes: ['a^^1.2'], classCodes: ['b^^1.3'] });
export const LEAF = buildQueryAnswer({ entries: [ENTRY], returnType: 'LeafClass' });
export const REFS = buildQueryAnswer({ entries: [ENTRY], returnType: 'ObjectRef', errors });
export const RETRIEVE = buildRetrieve([document, document]);
export const RETRIEVED = buildRetrieveAnswer({ documents: [{ ...document, mimeType: 'text/xml', cid: 'a@b' }], errors });
export const PROVIDE = buildProvideAndRegister({ ...ENTRY, entryUuid: 'Document01' }, submission, 'a@b');

/** [builder, what of it, schema, message]: every builder of support/xds/build. No schema of the content of TD0.2 and TD0.3: their envelope only. */
export const BUILT: readonly (readonly [string, string, SchemaName, string])[] = [
  ['buildEnvelope', 'question', 'soap12', envelope('<x xmlns="urn:x"/>')],
  ['buildFault', 'refus', 'soap12', envelope(buildFault({ code: 'Sender', subcode: 'DMPX', reason: 'non' }))],
  ['buildNotUnderstood', 'en-tête', 'soap12', envelope(buildFault({ code: 'MustUnderstand', reason: 'non' }), buildNotUnderstood({ namespace: 'urn:x', local: 'Inconnu' }))],
  ['buildMtom', 'partie racine', 'soap12', mtomRoot(PROVIDE)],
  ['buildTd02Request', 'enveloppe', 'soap12', envelope(buildTd02Request({ ins: INS, oid: OID_TEST, id: '2.25.4', at, sender: 'AIR' }))],
  ['buildTd02Answer', 'enveloppe', 'soap12', envelope(buildTd02Answer({ ...td02, answer: { exists: true, status: 'active', autorisation: 'VALIDE', medecinTraitant: false, patient } }))],
  ['buildTd03Request', 'enveloppe', 'soap12', envelope(buildTd03Request({ action: 'AJOUT', medecinTraitant: true }))],
  ['buildTd03Answer', 'enveloppe', 'soap12', envelope(buildTd03Answer({ status: 'DMPOk', context: 'fait' }))],
  ['buildFindDocuments', 'tous les critères', 'ebrs-query', FIND],
  ['buildFindDocuments', 'ObjectRef, sans critère', 'ebrs-query', buildFindDocuments({ statuses: [], returnType: 'ObjectRef' })],
  ['buildGetDocuments', '50 uniqueId', 'ebrs-query', buildGetDocuments({ uniqueIds: Array.from({ length: 50 }, (_, i) => `2.25.1000000000000${i}`), returnType: 'ObjectRef' })],
  ['buildGetDocuments', 'entryUUID', 'ebrs-query', buildGetDocuments({ entryUuids: [ENTRY.entryUuid] })],
  ['buildQueryAnswer', 'LeafClass', 'ebrs-query', LEAF],
  ['buildQueryAnswer', 'LeafClass, fiche sobre et fiche complète', 'ebrs-query', buildQueryAnswer({ entries: [sober, ENTRY], returnType: 'LeafClass' })],
  ['buildQueryAnswer', 'ObjectRef et erreurs', 'ebrs-query', REFS],
  ['buildQueryAnswer', 'échec', 'ebrs-query', buildQueryAnswer({ entries: [], returnType: 'LeafClass', errors })],
  ['buildQueryAnswer', 'statut imposé', 'ebrs-query', buildQueryAnswer({ entries: [], returnType: 'LeafClass', errors, status: PARTIAL_SUCCESS })],
  ['buildRetrieve', 'deux documents', 'xds-b', RETRIEVE],
  ['buildRetrieveAnswer', 'document et erreurs', 'xds-b', RETRIEVED],
  ['buildRetrieveAnswer', 'échec', 'xds-b', buildRetrieveAnswer({ documents: [], errors })],
  ['buildProvideAndRegister', 'lot d’un document', 'xds-b', PROVIDE],
  ['buildProvideAndRegister', 'fiche sobre', 'xds-b', buildProvideAndRegister(sober, submission, 'a@b')],
];
