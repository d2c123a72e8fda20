import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ErrorCode } from '../../support/erreurs/table';
import { buildEnvelope } from '../../support/xds/build/envelope';
import { buildMtom } from '../../support/xds/build/mtom';
import { buildSignedSubmission } from '../../support/xds/build/signed-submission';
import { buildSubmission } from '../../support/xds/build/td21';
import { bytesOf } from '../../support/xds/parse/content';
import { parseEnvelope } from '../../support/xds/parse/envelope';
import { parseMtom } from '../../support/xds/parse/mtom';
import { verifySubmissionSignature } from '../../support/xds/parse/submission-signature';
import { parseSubmission } from '../../support/xds/parse/td21';
import { ASSOCIATION, TRANSACTIONS, type DocumentEntry } from '../../support/xds/types';
import { withXml } from '../../support/xml/door';
import { openXml } from '../../support/xml/open';
import { codeOf, ENTRY, MESSAGE_ID, readBody } from './samples';
import { testSigner, type TestSigner } from './signer';
import { cda, document, LOT, OLD, SIGNATURE } from './submissions';

let seal: TestSigner;
before(async () => { await openXml(); seal = await testSigner(); });

/** What only the registry sets is not sent. */
const sent = (entry: DocumentEntry): Partial<DocumentEntry> => {
  const { logicalId: _l, repositoryUniqueId: _r, version: _v, hash: _h, size: _s, ...rest } = entry;
  return { ...rest, status: '' };
};
const BODY = buildSubmission({ lot: LOT, documents: [{ entry: document(1), cid: 'un@a', replaces: OLD }, { entry: document(2, { otherAuthors: [ENTRY.author], referenceIds: ['1^^^&1.2&ISO^x'] }), cid: 'deux@a' }], signature: { entry: SIGNATURE, cid: 's@a' } });

test('a submission comes back: lot, documents, replacement, signature, associations', () => {
  const submission = readBody(BODY, parseSubmission);
  assert.deepEqual(submission.lot, LOT);
  assert.deepEqual(submission.documents.map(({ entry }) => entry), [sent(document(1)), sent(document(2, { otherAuthors: [ENTRY.author], referenceIds: ['1^^^&1.2&ISO^x'] }))]);
  assert.deepEqual(submission.documents.map(({ content, replaces }) => [content.cid, replaces]), [['un@a', OLD], ['deux@a', undefined]]);
  assert.deepEqual(submission.signature?.entry, sent(SIGNATURE));
  assert.deepEqual(submission.associations.map(({ type, source, target }) => [type, source, target]), [
    ...['Document01', 'Document02', 'Signature01'].map((target) => [ASSOCIATION.hasMember, LOT.id, target]), [ASSOCIATION.replaces, 'Document01', OLD], [ASSOCIATION.signs, 'Signature01', LOT.id]]);
});

test('a whole TD2.1 in MTOM: contents found, signature good, and bad once a byte has moved', () => {
  const { body, parts } = buildSignedSubmission({ lot: LOT, documents: [1, 2].map((n) => ({ entry: document(n), content: cda(`2.25.10${n}`) })),
    signer: seal.signer(), signedAt: new Date('2026-01-01T12:00:00Z'), signatureUniqueId: '2.25.901', signatureId: 'sig-1' });
  const envelope = buildEnvelope({ action: TRANSACTIONS['TD2.1'].action, messageId: MESSAGE_ID, body });
  const message = buildMtom({ envelope, action: TRANSACTIONS['TD2.1'].action, parts, boundary: 'F' });
  const read = parseMtom(message.contentType, message.body);
  const submission = withXml(read.root, (root) => parseSubmission(parseEnvelope(root).payload));
  assert.deepEqual(submission.documents.map(({ content }) => bytesOf(content, read)), [cda('2.25.101'), cda('2.25.102')]);
  const verdict = verifySubmissionSignature(submission, read);
  assert.deepEqual([verdict.certificate, verdict.documents, verdict.signingTime], [seal.der, ['2.25.101', '2.25.102'], '2026-01-01T12:00:00.000Z']);
  const cid = submission.documents[1]!.content.cid!;
  const other = new Map(read.parts).set(cid, { contentType: 'text/xml', content: cda('2.25.103') });
  assert.equal(codeOf(() => verifySubmissionSignature(submission, { parts: other })), 'XDS-XADES-EMPREINTE');
  assert.equal(codeOf(() => verifySubmissionSignature({ ...submission, signature: undefined }, read)), 'XDS-XADES-ABSENTE');
  assert.equal(codeOf(() => verifySubmissionSignature({ ...submission, associations: submission.associations.filter(({ type }) => type !== ASSOCIATION.signs) }, read)), 'XDS-XADES-ASSOCIATION');
  assert.equal(codeOf(() => verifySubmissionSignature(submission, { parts: new Map() })), 'XDS-MTOM-PARTIE-ABSENTE');
});

test('inline contents are read as well', () => {
  const inline = BODY.replace(/<xdsb:Document id="Document01">.*?<\/xdsb:Document>/, '<xdsb:Document id="Document01">w6k=</xdsb:Document>');
  const [first] = readBody(inline, parseSubmission).documents;
  assert.equal(bytesOf(first!.content, { parts: new Map() }).toString(), 'é');
});

const cut = (pattern: RegExp, by = ''): string => {
  assert.match(BODY, pattern);
  return BODY.replace(pattern, by);
};
const LOT_XML = /<rim:RegistryPackage.*<\/rim:RegistryPackage>/s.exec(BODY)![0];
const code = (uuid: string): RegExp => new RegExp(`<rim:Classification id="[^"]*" classificationScheme="${uuid}".*?</rim:Classification>`, 's');
const linkTo = (type: string): RegExp => new RegExp(`<rim:Association [^>]*associationType="${type}".*?</rim:Association>`, 's');

const REFUSED: readonly (readonly [string, () => string, ErrorCode])[] = [
  ['no list of objects', () => cut(/<lcm:SubmitObjectsRequest.*<\/lcm:SubmitObjectsRequest>/s), 'XDS-DEPOT-LISTE-ABSENTE'],
  ['another payload', () => BODY.replaceAll('ProvideAndRegisterDocumentSetRequest', 'Autre'), 'XDS-CHARGE-INATTENDUE'],
  ['no lot', () => BODY.replace(LOT_XML, ''), 'XDS-LOT-ABSENT'],
  ['a package that is no lot', () => cut(/classificationNode="[^"]*"/, 'classificationNode="urn:uuid:dossier"'), 'XDS-LOT-ABSENT'],
  ['two lots', () => BODY.replace(LOT_XML, LOT_XML + LOT_XML), 'XDS-LOT-MULTIPLE'],
  ['a lot without uniqueId', () => cut(/<rim:ExternalIdentifier [^>]*96fdda7c.*?<\/rim:ExternalIdentifier>/), 'XDS-LOT-FORME'],
  ['a lot with an empty sourceId', () => cut(/(554ac39e[^"]*" value=)"[^"]*"/, '$1""'), 'XDS-LOT-FORME'],
  ['a lot without patient', () => cut(/<rim:ExternalIdentifier [^>]*6b5aea1a.*?<\/rim:ExternalIdentifier>/), 'XDS-LOT-FORME'],
  ['a lot without time', () => cut(/<rim:Slot name="submissionTime">.*?<\/rim:Slot>/), 'XDS-LOT-FORME'],
  ['a lot whose time is a date', () => BODY.replace(LOT_XML, LOT_XML.replace('<rim:Value>20260101120000', '<rim:Value>20260101')), 'XDS-LOT-FORME'],
  ['a lot without content type', () => BODY.replace(code('urn:uuid:aa543740-bdda-424e-8c96-df4873be8500'), ''), 'XDS-LOT-FORME'],
  ['a lot without author', () => BODY.replace(code('urn:uuid:a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d'), ''), 'XDS-LOT-FORME'],
  ['no document', () => BODY.replace(/<rim:ExtrinsicObject.*<\/rim:ExtrinsicObject>/s, ''), 'XDS-DEPOT-VIDE'],
  ['a document without type', () => BODY.replace(code('urn:uuid:f0306f51-975f-434e-a61c-c59651d33983'), ''), 'XDS-DEPOT-METADONNEE'],
  ['a document without creation time', () => cut(/<rim:Slot name="creationTime">.*?<\/rim:Slot>/), 'XDS-DEPOT-METADONNEE'],
  ['a document without author', () => BODY.replace(code('urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d'), ''), 'XDS-DEPOT-METADONNEE'],
  ['a document without visibility nor confidentiality', () => BODY.replace(code('urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f'), '').replace(code('urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f'), ''), 'XDS-DEPOT-METADONNEE'],
  ['a document without uniqueId', () => cut(/<rim:ExternalIdentifier [^>]*2e82c1f6.*?<\/rim:ExternalIdentifier>/), 'XDS-REPONSE-ENTREE'],
  ['two documents of one uniqueId', () => BODY.replaceAll('"2.25.102"', '"2.25.101"'), 'XDS-DEPOT-DOUBLE'],
  ['a document with the lot’s uniqueId', () => BODY.replaceAll('"2.25.102"', '"2.25.900"'), 'XDS-DEPOT-DOUBLE'],
  ['two objects of one id', () => cut(/<rim:ExtrinsicObject id="Document02"/, '<rim:ExtrinsicObject id="Document01"'), 'XDS-DEPOT-DOUBLE'],
  ['a document outside the lot', () => cut(/<rim:Association id="Association01".*?<\/rim:Association>/), 'XDS-DEPOT-MEMBRE-ABSENT'],
  ['a document without its bytes', () => cut(/<xdsb:Document id="Document02">.*?<\/xdsb:Document>/), 'XDS-DEPOT-DOCUMENT-ABSENT'],
  ['bytes under an id of another case', () => cut(/<xdsb:Document id="Document02"/, '<xdsb:Document id="document02"'), 'XDS-DEPOT-DOCUMENT-ABSENT'],
  ['bytes of no document', () => cut(/(<xdsb:Document id="Document02">.*?<\/xdsb:Document>)/, '$1<xdsb:Document id="x">w6k=</xdsb:Document>'), 'XDS-DEPOT-DOCUMENT-ORPHELIN'],
  ['bytes given twice', () => cut(/(<xdsb:Document id="Document02">.*?<\/xdsb:Document>)/, '$1$1'), 'XDS-DEPOT-DOUBLE'],
  ['bytes that are not base64', () => cut(/<xdsb:Document id="Document02">.*?<\/xdsb:Document>/, '<xdsb:Document id="Document02">é</xdsb:Document>'), 'XDS-RETRAIT-DOCUMENT'],
  ['a part named by another scheme', () => cut(/href="cid:deux/, 'href="file:deux'), 'XDS-RETRAIT-DOCUMENT'],
  ['an association of no type', () => cut(/associationType="urn:ihe[^"]*RPLC"/, 'associationType=""'), 'XDS-ASSOCIATION-FORME'],
  ['an association of an unknown type', () => cut(/AssociationType:RPLC/, 'AssociationType:Autre'), 'XDS-DEPOT-ASSOCIATION'],
  ['an association from nowhere', () => cut(/sourceObject="Document01" targetObject="urn:uuid/, 'sourceObject="Document09" targetObject="urn:uuid'), 'XDS-DEPOT-ASSOCIATION'],
  ['a replacement by the lot', () => cut(/sourceObject="Document01" targetObject="urn:uuid/, 'sourceObject="SubmissionSet01" targetObject="urn:uuid'), 'XDS-DEPOT-ASSOCIATION'],
  ['a replacement of a document of the message', () => cut(/targetObject="urn:uuid:1111[^"]*"/, 'targetObject="Document02"'), 'XDS-DEPOT-ASSOCIATION'],
  ['a replacement named by its OID', () => cut(/targetObject="urn:uuid:1111[^"]*"/, 'targetObject="2.25.1"'), 'XDS-DEPOT-ASSOCIATION'],
  ['one document that replaces two', () => BODY.replace(linkTo(ASSOCIATION.replaces), (found) => found + found), 'XDS-DEPOT-DOUBLE'],
  ['a membership in nothing', () => cut(/targetObject="Document02"/, 'targetObject="Document09"'), 'XDS-DEPOT-ASSOCIATION'],
  ['a signature of a document', () => cut(/targetObject="SubmissionSet01"/, 'targetObject="Document01"'), 'XDS-DEPOT-ASSOCIATION'],
  ['a lot that signs itself', () => cut(/sourceObject="Signature01"/, 'sourceObject="SubmissionSet01"'), 'XDS-DEPOT-ASSOCIATION'],
  ['two signatures', () => BODY.replace(/(<rim:ExtrinsicObject id="Document02".*?)urn:ihe:iti:xds-sd:pdf:2008/s, '$1http://www.w3.org/2000/09/xmldsig#'), 'XDS-XADES-MULTIPLE'],
];
for (const [what, xml, expected] of REFUSED) test(`submission, ${what}: ${expected}`, () => assert.equal(codeOf(() => readBody(xml(), parseSubmission)), expected));

test('a lot classified beside its package is a lot; one without signature is read', () => {
  const node = /<rim:Classification id="[^"]*" classificationNode="[^"]*" classifiedObject="SubmissionSet01"\/>/;
  const found = node.exec(BODY)![0];
  assert.deepEqual(readBody(BODY.replace(found, '').replace('</rim:RegistryPackage>', `</rim:RegistryPackage>${found}`), parseSubmission).lot, LOT);
  const plain = readBody(buildSubmission({ lot: LOT, documents: [{ entry: document(1), cid: 'a' }] }), parseSubmission);
  assert.deepEqual([plain.signature, plain.documents.length], [undefined, 1]);
});
