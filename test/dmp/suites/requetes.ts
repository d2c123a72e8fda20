import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { buildFindDocuments, buildFindDocumentsByReferenceId, buildFindSubmissionSets, buildGetAssociations, buildGetDocuments, buildGetDocumentsAndAssociations } from '../../../support/xds/build/td31';
import { parseEnvelope } from '../../../support/xds/parse/envelope';
import { parseQueryAnswer, type QueryAnswer } from '../../../support/xds/parse/td31';
import { ASSOCIATION, DOCUMENT_STATUS, PARTIAL_SUCCESS, RESPONSE_STATUS } from '../../../support/xds/types';
import { withXml } from '../../../support/xml/door';
import { airClaims, send, type Bench } from './bench';
import { documentId } from './requests';

/** TD3.1: the six stored queries, on a record whose documents differ by one metadata each. */
export const requetes = (theBench: () => Bench): void => { describe('TD3.1, every query', () => {
  let bench: Bench;
  const PATIENT = 'patient-dossier-vide';
  const ACCESSION = 'A1^^^&1.2.250.1.999.9&ISO^urn:ihe:iti:xds:2013:accession';
  const coded = (code: string, codeSystem: string): { code: string; codeSystem: string } => ({ code, codeSystem });
  beforeEach(async () => {
    bench = theBench();
    await bench.admin.reset();
    const common = { patient: PATIENT, niveau: 3 as const, auteur: 'dr-haddad', structure: 'ch-fictif', typeCode: '11488-4', date: '2026-05-20T09:00:00Z' };
    await bench.admin.seed({ documents: [
      { ...common, cle: 'ordinaire', uniqueId: '2.25.9001', titre: 'ordinaire' },
      { ...common, cle: 'ancien', uniqueId: '2.25.9002', titre: 'ancien', date: '2020-01-01T09:00:00Z', statut: 'archive' },
      { ...common, cle: 'type', uniqueId: '2.25.9003', titre: 'type', typeCode: '57833-6' },
      { ...common, cle: 'imagerie', uniqueId: '2.25.9004', titre: 'imagerie', typeCode: '18748-4', depot: '2026-06-10',
        metadonnees: { eventCodes: [coded('MR', '1.2.250.1.213.1.1.5.618'), coded('TETE', '1.2.250.1.213.1.1.5.695')], referenceIds: [ACCESSION], serviceStartTime: '20260301', serviceStopTime: '20260302' } },
      { ...common, cle: 'lot-1', uniqueId: '2.25.9005', titre: 'lot-1', lot: 'double', depot: '2026-06-11' }, { ...common, cle: 'lot-2', uniqueId: '2.25.9006', titre: 'lot-2', lot: 'double', depot: '2026-06-11' },
      { ...common, cle: 'remplacant', uniqueId: '2.25.9007', titre: 'remplaçant', remplace: 'ordinaire' },
      { ...common, cle: 'masque', uniqueId: '2.25.9008', titre: 'masqué', visibilite: 'masque-ps', lot: 'double' },
    ] });
  });
  const ask = async (body: string, professional = 'dr-lemoine'): Promise<QueryAnswer> => {
    const sent = await send(bench, { transaction: 'TD3.1', body, claims: airClaims(bench, { patientKey: PATIENT, professional }) });
    return withXml(sent.body, (root) => parseQueryAnswer(parseEnvelope(root, 'réponse').payload));
  };
  const titles = async (more: object): Promise<string[]> => (await ask(buildFindDocuments({ statuses: [DOCUMENT_STATUS.approved], ...more }))).entries.map((e) => e.title);
  const held = async (uniqueId: string) => (await bench.admin.documents(bench.personas.patients.find((p) => p.cle === PATIENT)!.ins)).find((one) => one.uniqueId === uniqueId)!;

  for (const [name, more, expected] of [
    ['status', { statuses: [DOCUMENT_STATUS.archived] }, ['ancien']], ['obsolete', { statuses: [DOCUMENT_STATUS.deprecated] }, ['ordinaire']],
    ['creation time', { from: '2026', to: '20260521' }, ['type', 'imagerie', 'lot-1', 'lot-2', 'remplaçant']],
    ['typeCode', { typeCodes: ['57833-6^^2.16.840.1.113883.6.1'] }, ['type']], ['classCode', { classCodes: ['31^^1.2.250.1.213.1.1.4.1'] }, ['imagerie']],
    ['event code', { eventCodes: ['MR^^1.2.250.1.213.1.1.5.618'] }, ['imagerie']],
  ] as const) test(`FindDocuments, ${name}`, async () => { assert.deepEqual(await titles(more), expected); });
  test('FindDocuments never lists nor counts a masked document, but for its author', async () => {
    const answer = await ask(buildFindDocuments({ statuses: [DOCUMENT_STATUS.approved] }));
    assert.equal(answer.total, 5);
    assert.equal((await ask(buildFindDocuments({ statuses: [DOCUMENT_STATUS.approved] }), 'dr-haddad')).total, 6);
  });
  test('FindDocumentsByReferenceId', async () => {
    const found = await ask(buildFindDocumentsByReferenceId({ patientId: '263049999901116^^^&1.2.250.1.213.1.4.10&ISO^NH', statuses: [DOCUMENT_STATUS.approved], referenceIds: [ACCESSION] }));
    assert.deepEqual(found.entries.map((e) => [e.title, e.referenceIds]), [['imagerie', [ACCESSION]]]);
  });
  test('FindSubmissionSets since a date, GetAssociations, GetDocuments: the lawful way to what is new', async () => {
    const { submissionSets: sets = [] } = await ask(buildFindSubmissionSets({ patientId: '263049999901116^^^&1.2.250.1.213.1.4.10&ISO^NH', statuses: [DOCUMENT_STATUS.approved], from: '20260611' }));
    assert.equal(sets.length, 1, 'one set for the two documents of a lot');
    const { associations: links = [] } = await ask(buildGetAssociations({ uuids: [sets[0]!.id] }));
    assert.deepEqual([...new Set(links.map((l) => l.type))], [ASSOCIATION.hasMember]);
    assert.equal(links.length, 2, 'the masked member of the set is not told');
    const documents = await ask(buildGetDocuments({ entryUuids: links.map((l) => l.target) }));
    assert.deepEqual(documents.entries.map((e) => e.title).sort(), ['lot-1', 'lot-2']);
  });
  test('GetDocumentsAndAssociations tells what a document took the place of', async () => {
    const { entries, associations = [] } = await ask(buildGetDocumentsAndAssociations({ uniqueIds: ['2.25.9007'] }));
    assert.deepEqual(entries.map((e) => e.title), ['remplaçant']);
    const replaced = associations.find((l) => l.type === ASSOCIATION.replaces);
    assert.deepEqual([replaced?.source, replaced?.target], [entries[0]?.entryUuid, (await held('2.25.9001')).entryUuid]);
  });
  test('GetDocuments: some found, the others told; masked and unknown in the same words', async () => {
    const answer = await ask(buildGetDocuments({ uniqueIds: ['2.25.9003', '2.25.9008', '2.25.1'] }));
    assert.equal(answer.status, PARTIAL_SUCCESS);
    assert.deepEqual([answer.entries.map((e) => e.title), answer.errors.map((e) => [e.code, e.context])], [['type'], [['XDSDocumentUniqueIdError', 'uniqueId=2.25.9008'], ['XDSDocumentUniqueIdError', 'uniqueId=2.25.1']]]);
    const none = await ask(buildGetDocuments({ uniqueIds: ['2.25.1'] }));
    assert.deepEqual([none.status, none.entries, none.errors], [RESPONSE_STATUS.success, [], []]);
  });
  test('GetDocuments by the entryUUID of an older version gives that version, obsolete', async () => {
    const ins = bench.personas.patients.find((p) => p.cle === PATIENT)!.ins;
    await bench.admin.volonte(ins, { action: 'masquer', document: '2.25.9003' });
    await bench.admin.volonte(ins, { action: 'demasquer', document: '2.25.9003' });
    const { versions, version } = await held('2.25.9003');
    assert.equal(version, 3);
    const answer = await ask(buildGetDocuments({ entryUuids: [versions[0]!] }));
    assert.deepEqual(answer.entries.map((e) => [e.version, e.status]), [[1, DOCUMENT_STATUS.deprecated]]);
  });
  test('a document that came in two sets is in both', async () => {
    await bench.admin.seed({ documents: [{ cle: 'deux-lots', patient: PATIENT, uniqueId: '2.25.9010', titre: 'deux lots', typeCode: '11488-4', auteur: 'dr-haddad', structure: 'ch-fictif', date: '2026-05-20T09:00:00Z', lot: ['double', 'autre'] }] });
    const links = (await ask(buildGetAssociations({ uuids: [(await held('2.25.9010')).entryUuid] }))).associations ?? [];
    assert.deepEqual(links.map((l) => l.type), [ASSOCIATION.hasMember, ASSOCIATION.hasMember]);
    const shared = (await ask(buildGetAssociations({ uuids: links.map((l) => l.source) }))).associations ?? [];
    assert.equal(new Set(shared.map((l) => l.target)).size, 3, 'the two of the shared set, and itself');
  });
  test('too many complete results: refused; references have no limit', async () => {
    await bench.admin.reglages({ maxResultats: 2 });
    assert.deepEqual((await ask(buildFindDocuments({ statuses: [DOCUMENT_STATUS.approved] }))).errors.map((e) => e.code), ['XDSTooManyResults']);
    assert.equal((await ask(buildFindDocuments({ statuses: [DOCUMENT_STATUS.approved], returnType: 'ObjectRef' }))).objectRefs.length, 5);
  });
  test('a part of the registry does not answer: the others come, with an error', async () => {
    const whole = await ask(buildFindDocuments({ statuses: [DOCUMENT_STATUS.approved] }));
    await bench.admin.fault({ transaction: 'TD3.1', panne: { genre: 'partiel' } });
    const part = await ask(buildFindDocuments({ statuses: [DOCUMENT_STATUS.approved] }));
    assert.deepEqual([part.status, part.errors.map(({ code }) => code), part.total], [PARTIAL_SUCCESS, ['XDSRegistryError'], (whole.total ?? 0) - 1]);
    assert.deepEqual(part.entries, whole.entries.slice(0, -1));
    assert.deepEqual(await ask(buildFindDocuments({ statuses: [DOCUMENT_STATUS.approved] })), whole, 'once only');
  });
  test('an answer of one document is never made partial: nothing would be left of it', async () => {
    await bench.admin.fault({ transaction: 'TD3.1', panne: { genre: 'partiel' } });
    const { status, entries } = await ask(buildFindDocuments({ statuses: [DOCUMENT_STATUS.archived] }));
    assert.deepEqual([status, entries.length], [RESPONSE_STATUS.success, 1]);
  });
  test('an author is found by a pattern on the person', async () => {
    const { entries } = await ask(buildFindDocuments({ statuses: [DOCUMENT_STATUS.approved] }).replace('</rim:AdhocQuery>', '<rim:Slot name="$XDSDocumentEntryAuthorPerson"><rim:ValueList><rim:Value>(\'%^LEMOINE%\')</rim:Value></rim:ValueList></rim:Slot></rim:AdhocQuery>'));
    assert.deepEqual(entries, []);
    assert.ok(documentId(bench, 'nominal-biologie'));
  });
}); };
