import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { XmlElement } from 'libxml2-wasm';
import { buildProvideAndRegister } from '../../support/xds/build/td21';
import { buildFindDocuments, buildGetDocuments, buildQueryAnswer } from '../../support/xds/build/td31';
import { attribute, children, textOf } from '../../support/xml/nodes';
import { openXml } from '../../support/xml/open';
import { SUBMISSION, UPDATES } from './messages';
import { CX, ENTRY, readPayload } from './samples';

before(openXml);

/** ebRIM 3.0 sequences and required attributes, by hand: they hold even where the OASIS schemas cannot be shipped. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  AdhocQueryRequest: ['ResponseOption', 'AdhocQuery'], AdhocQueryResponse: ['RegistryErrorList', 'RegistryObjectList'],
  AdhocQuery: ['Slot'], RegistryObjectList: ['ExtrinsicObject', 'ObjectRef', 'RegistryPackage', 'Association'],
  ExtrinsicObject: ['Slot', 'Name', 'Description', 'VersionInfo', 'Classification', 'ExternalIdentifier'],
  RegistryPackage: ['Slot', 'Name', 'Description', 'VersionInfo', 'Classification', 'ExternalIdentifier'],
  Classification: ['Slot', 'Name'], ExternalIdentifier: ['Slot', 'Name'], Association: ['Slot'],
  Slot: ['ValueList'], ValueList: ['Value'], Name: ['LocalizedString'], Description: ['LocalizedString'], SubmitObjectsRequest: ['RegistryObjectList'],
  ProvideAndRegisterDocumentSetRequest: ['SubmitObjectsRequest', 'Document'], RegistryErrorList: ['RegistryError'], Document: ['Include'],
};
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  AdhocQuery: ['id'], ExtrinsicObject: ['id', 'objectType', 'mimeType'], ObjectRef: ['id'], RegistryPackage: ['id'], Slot: ['name'], LocalizedString: ['value'],
  Classification: ['id', 'classifiedObject'], ExternalIdentifier: ['id', 'registryObject', 'identificationScheme', 'value'],
  Association: ['id', 'associationType', 'sourceObject', 'targetObject'], RegistryError: ['errorCode', 'codeContext', 'severity'], AdhocQueryResponse: ['status'], Include: ['href'],
};

function check(element: XmlElement): number {
  const order = SEQUENCES[element.name] ?? [];
  const ranks = children(element).map((c) => {
    assert.ok(order.includes(c.name), `${c.name} in ${element.name}`);
    return order.indexOf(c.name);
  });
  assert.deepEqual(ranks, [...ranks].sort((a, b) => a - b), `order in ${element.name}`);
  for (const name of REQUIRED[element.name] ?? []) assert.ok(attribute(element, name) !== undefined, `${element.name}/@${name}`);
  if (element.name === 'Value') assert.ok(textOf(element).length <= 256, 'LongName');
  return 1 + children(element).reduce((sum, c) => sum + check(c), 0);
}

const submission = { uniqueId: '2.25.9', sourceId: '1.2', submissionTime: '20260101000000', contentType: { code: '04', codeSystem: '1.2' } };
const BODIES: Readonly<Record<string, string>> = {
  FindDocuments: buildFindDocuments({ patientId: CX, statuses: ['a', 'b'], from: '2025', to: '2026', typeCodes: ['a'], classCodes: ['b'] }),
  GetDocuments: buildGetDocuments({ uniqueIds: Array.from({ length: 40 }, (_, i) => `2.25.${10 ** 15 + i}`) }),
  LeafClass: buildQueryAnswer({ entries: [ENTRY, { ...ENTRY, comments: undefined, legalAuthenticator: undefined, sourcePatientInfo: [] }], returnType: 'LeafClass' }),
  ObjectRef: buildQueryAnswer({ entries: [ENTRY], returnType: 'ObjectRef', errors: [{ code: 'A', context: 'b', severity: 'Error' }] }),
  'ITI-41': buildProvideAndRegister(ENTRY, submission, 'c'),
  'ITI-41, two documents and a signature': SUBMISSION,
  'ITI-57': UPDATES,
};

for (const [what, xml] of Object.entries(BODIES)) {
  test(`${what}: order of elements, required attributes, no empty slot`, () => {
    assert.ok(readPayload(xml, check) > 3);
    assert.ok(!/<rim:ValueList><\/rim:ValueList>/.test(xml));
  });
}
