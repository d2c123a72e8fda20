import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildEnvelope } from '../../support/xds/build/envelope';
import { buildFault } from '../../support/xds/build/fault';
import { buildProvideAndRegister } from '../../support/xds/build/td21';
import { buildFindDocuments, buildGetDocuments, buildQueryAnswer } from '../../support/xds/build/td31';
import { buildRetrieve, buildRetrieveAnswer } from '../../support/xds/build/td32';
import { DOCUMENT_STATUS } from '../../support/xds/types';
import { openXml } from '../../support/xml/open';
import { availableSchemas, validateXsd, type SchemaName } from '../../support/xml/xsd';
import { CX, ENTRY, MESSAGE_ID } from './samples';

before(openXml);

const errors = [{ code: 'XDSRegistryError', context: 'x', severity: 'Error', location: 'y' }, { code: 'W', context: 'z', severity: 'Warning' }] as const;
const document = { repositoryUniqueId: '1.2', documentUniqueId: '2.25.1' };
const submission = { uniqueId: '2.25.9', sourceId: '1.2', submissionTime: '20260101000000', contentType: { code: '04', codeSystem: '1.2.250.1.213.2.2' } };

const BUILT: readonly (readonly [string, SchemaName, string])[] = [
  ['envelope', 'soap12', buildEnvelope({ action: 'urn:a', messageId: MESSAGE_ID, replyTo: true, body: '<x xmlns="urn:x"/>' })],
  ['fault', 'soap12', buildEnvelope({ action: 'urn:a', messageId: MESSAGE_ID, body: buildFault({ code: 'Sender', subcode: 'DMPX', reason: 'non' }) })],
  ['FindDocuments', 'ebrs-query', buildFindDocuments({ patientId: CX, statuses: Object.values(DOCUMENT_STATUS), from: '2025', to: '2026', typeCodes: ['a^^1.2'], classCodes: ['b^^1.3'] })],
  ['GetDocuments', 'ebrs-query', buildGetDocuments({ uniqueIds: Array.from({ length: 50 }, (_, i) => `2.25.1000000000000${i}`), returnType: 'ObjectRef' })],
  ['query answer, LeafClass', 'ebrs-query', buildQueryAnswer({ entries: [ENTRY], returnType: 'LeafClass' })],
  ['query answer, ObjectRef and errors', 'ebrs-query', buildQueryAnswer({ entries: [ENTRY], returnType: 'ObjectRef', errors })],
  ['query failure', 'ebrs-query', buildQueryAnswer({ entries: [], returnType: 'LeafClass', errors })],
  ['retrieve', 'xds-b', buildRetrieve([document, document])],
  ['retrieve answer', 'xds-b', buildRetrieveAnswer({ documents: [{ ...document, mimeType: 'text/xml', cid: 'a@b' }], errors })],
  ['ITI-41', 'xds-b', buildProvideAndRegister({ ...ENTRY, entryUuid: 'Document01' }, submission, 'a@b')],
];

for (const [what, schema, xml] of BUILT) {
  test(`${what} is valid against ${schema}`, (t) => {
    if (!availableSchemas().includes(schema)) return t.skip(`schéma ${schema} non livré (fixtures/xsd/SOURCES.md)`);
    assert.deepEqual(validateXsd(schema, Buffer.from(xml)), { valid: true });
  });
}
