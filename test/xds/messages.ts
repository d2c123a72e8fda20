import { buildEnvelope } from '../../support/xds/build/envelope';
import { buildFault, buildNotUnderstood } from '../../support/xds/build/fault';
import { buildMtom } from '../../support/xds/build/mtom';
import { buildTd02Answer, buildTd02Request } from '../../support/xds/build/td02';
import { buildTd03Answer, buildTd03Request } from '../../support/xds/build/td03';
import { buildRegistryResponse } from '../../support/xds/build/registry-response';
import { buildTd04Answer, buildTd04Request } from '../../support/xds/build/td04';
import { buildTd13aAnswer, buildTd13aRequest } from '../../support/xds/build/td13a';
import { buildTd16Answer, buildTd16Request } from '../../support/xds/build/td16';
import { buildProvideAndRegister, buildSubmission } from '../../support/xds/build/td21';
import { buildUpdate } from '../../support/xds/build/td33';
import { buildFindDocuments, buildFindDocumentsByReferenceId, buildFindSubmissionSets, buildGetAssociations, buildGetDocuments, buildGetDocumentsAndAssociations, buildQueryAnswer } from '../../support/xds/build/td31';
import { buildRetrieve, buildRetrieveAnswer } from '../../support/xds/build/td32';
import { parseMtom } from '../../support/xds/parse/mtom';
import { ASSOCIATION, DOCUMENT_STATUS, PARTIAL_SUCCESS, type DocumentEntry } from '../../support/xds/types';
import type { SchemaName } from '../../support/xml/xsd';
import { CX, ENTRY, INS, MESSAGE_ID, OID_TEST } from './samples';
import { document as submitted, LOT, OLD, SIGNATURE } from './submissions';

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
const link = { id: 'urn:uuid:22222222-2222-4333-8444-555555555555', type: ASSOCIATION.hasMember, source: OLD, target: ENTRY.entryUuid, submissionSetStatus: 'Original' };
const criteria = { patientId: CX, statuses: [DOCUMENT_STATUS.approved], serviceStartFrom: '2025', serviceStopTo: '2026', formatCodes: ['a^^1'], practiceSettingCodes: ['b^^1'], eventCodes: ['MR^^1.2.250.1.213.1.1.5.618'], authors: ['%X%'] };
export const SUBMISSION = buildSubmission({ lot: LOT, documents: [{ entry: submitted(1), cid: 'a@b', replaces: OLD }, { entry: submitted(2), cid: 'c@b' }], signature: { entry: SIGNATURE, cid: 's@b' } });
export const UPDATES = buildUpdate({ lot: LOT, updates: [{ kind: 'metadata', entry: ENTRY, previousVersion: 3 }, { kind: 'status', target: OLD, from: DOCUMENT_STATUS.approved, to: DOCUMENT_STATUS.deleted }] });
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
  ['buildSubmission', 'deux documents, remplacement, signature', 'xds-b', SUBMISSION],
  ['buildUpdate', 'métadonnées et statut', 'ebrs-lcm', UPDATES],
  ['buildRegistryResponse', 'succès', 'ebrs-rs', buildRegistryResponse()],
  ['buildRegistryResponse', 'échec', 'ebrs-rs', buildRegistryResponse({ errors })],
  ['buildFindDocuments', 'chaque critère', 'ebrs-query', buildFindDocuments(criteria)],
  ['buildFindDocumentsByReferenceId', 'référence', 'ebrs-query', buildFindDocumentsByReferenceId({ ...criteria, referenceIds: ['1^^^&1.2&ISO^urn:ihe:iti:xds:2013:accession'] })],
  ['buildFindSubmissionSets', 'chaque critère', 'ebrs-query', buildFindSubmissionSets({ patientId: CX, statuses: ['a'], from: '2025', to: '2026', sourceIds: ['1.2'], author: '%', contentTypes: ['04^^1'] })],
  ['buildGetAssociations', 'deux lots', 'ebrs-query', buildGetAssociations({ uuids: [OLD, ENTRY.entryUuid] })],
  ['buildGetDocumentsAndAssociations', 'uniqueId', 'ebrs-query', buildGetDocumentsAndAssociations({ uniqueIds: ['2.25.1'] })],
  ['buildQueryAnswer', 'lots et associations', 'ebrs-query', buildQueryAnswer({ entries: [{ ...ENTRY, otherAuthors: [ENTRY.author], referenceIds: ['x'] }], submissionSets: [{ ...LOT, id: OLD, status: DOCUMENT_STATUS.approved }], associations: [link], returnType: 'LeafClass' })],
  ['buildTd04Request', 'enveloppe', 'soap12', envelope(buildTd04Request({ startDate: '20260101', dateType: 'LASTDOC', psOwnerId: '1' }))],
  ['buildTd04Answer', 'enveloppe', 'soap12', envelope(buildTd04Answer({ status: 'DMPOk', patients: [] }))],
  ['buildTd13aRequest', 'enveloppe', 'soap12', envelope(buildTd13aRequest({ ins: INS, oid: OID_TEST, id: '2.25.4', at, sender: 'AIR' }))],
  ['buildTd13aAnswer', 'enveloppe', 'soap12', envelope(buildTd13aAnswer({ ...td02, answer: { exists: true, telecoms: ['tel:01'], patient, representants: [{ nom: 'A', prenom: 'B', lien: 'FTH' }], oppositionUrgence: true } }))],
  ['buildTd16Request', 'enveloppe', 'soap12', envelope(buildTd16Request({ mode: 'TOUTE' }))],
  ['buildTd16Answer', 'enveloppe', 'soap12', envelope(buildTd16Answer({ status: 'DMPOk', authorizations: [] }))],
];
