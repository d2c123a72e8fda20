import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorsChanges } from '../../support/dpi-temoin/gestion/changes';
import { documentVisibility } from '../../support/dpi-temoin/gestion/visibility';
import { readEntry } from '../../support/dpi-temoin/reader/entry';
import { descendants, readXml } from '../../support/dpi-temoin/reader/xml';
import { buildQueryAnswer } from '../../support/xds/build/td31';
import { DOCUMENT_STATUS, type DocumentEntry } from '../../support/xds/types';
import { entryOf } from './kit/fake-dmp';
import { login, startBench } from './kit/temoin';

const AUTHOR_RPPS = '10000000017';
const hidden = (code: string) => ({ code, codeSystem: '1.2.250.1.213.1.1.4.13', displayName: 'x' });
const FULL = entryOf('1.2.3.9', 'Avis & suite', {
  version: 3, comments: 'À relire', serviceStopTime: '20261122', hash: 'ab', size: 12, sourcePatientId: '7^^^&1.2&ISO^PI', sourcePatientInfo: ['PID-5|TROIS^Pat', 'PID-8|M'],
  legalAuthenticator: { id: '810000000017', nom: 'AUTEUR', prenom: 'Ada', type: 'IDNPS' }, confidentialityCodes: [{ code: 'N', codeSystem: '2.16.840.1.113883.5.25' }, hidden('MASQUE_PS')],
  author: { person: { id: '810000000017', nom: 'AUTEUR', prenom: 'Ada', type: 'IDNPS' }, institution: { raisonSociale: 'CH & Cie', id: '1010000001' }, specialty: { code: 'SM04', codeSystem: '1.2.250.1.71.4.2.5', displayName: 'Cardio^logie' }, role: 'Auteur' },
  otherAuthors: [{ person: { id: '1010000001/9', nom: 'B', prenom: 'C', type: 'EI' }, institution: { raisonSociale: 'CH', id: '1010000001' } }], referenceIds: ['1^^^&1.2&ISO^urn:ihe:iti:xds:2013:accession'],
});
const reread = (entry: DocumentEntry): DocumentEntry =>
  readEntry(descendants(readXml(Buffer.from(buildQueryAnswer({ entries: [entry], returnType: 'LeafClass' }))), 'ExtrinsicObject')[0]!);

test('toutes les métadonnées d’un document se relisent : une mise à jour les rend telles quelles', () => {
  assert.deepEqual(reread(FULL), FULL);
});

test('l’auteur change ses documents, et eux seuls ; rien de ce qui est rendu visible ne se recache', () => {
  const changes = authorsChanges();
  const account = { rpps: AUTHOR_RPPS } as Parameters<typeof changes.own>[1];
  assert.equal(changes.own(['810000000017'], account), true);
  assert.equal(changes.own(['899900000000'], account), false);
  assert.equal(changes.own(['8undefined', '8'], { ...account, rpps: undefined }), false);
  const secret = { ...FULL, confidentialityCodes: [hidden('INVISIBLE_REPRESENTANTS_LEGAUX')] };
  const shown = changes.update(secret, 'montrer-aux-representants');
  assert.equal(shown.kind === 'metadata' && shown.entry.confidentialityCodes.map(({ code }) => code).join(), 'N', 'jamais sans code');
  assert.deepEqual(changes.offered({ ...FULL, confidentialityCodes: [] }), ['masquer', 'archiver', 'supprimer']);
  assert.deepEqual(changes.offered({ ...FULL, status: DOCUMENT_STATUS.deleted }), []);
  assert.deepEqual(changes.update(FULL, 'archiver'), { kind: 'status', target: FULL.entryUuid, from: DOCUMENT_STATUS.approved, to: DOCUMENT_STATUS.archived });
});

test('sans demande du patient ni confirmation, rien ne part ; la préférence de ne plus confirmer ne vaut pas pour supprimer', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  bench.dmp.entries = [entryOf('1.2.3.1', 'Avis', { confidentialityCodes: [{ code: 'N', codeSystem: 'x' }, hidden('INVISIBLE_REPRESENTANTS_LEGAUX')] })];
  const v = await login(bench);
  await v.go('/patients/1');
  await v.submit('/patients/1/dmp');
  await v.submit('/patients/1/dmp/proprietes', { reference: '1.2.3.1' });
  assert.equal(v.h1, 'Propriétés du document : Avis');
  const sent = (): number => bench.dmp.transactions.filter((one) => one.startsWith('TD3.3')).length;
  await v.submit('/patients/1/dmp/proprietes/changement', { changement: 'masquer' });
  assert.match(v.html, /Demande du patient nécessaire\./);
  await v.go('/patients/1/dmp/proprietes');
  await v.submit('/patients/1/dmp/proprietes/changement', { changement: 'montrer-aux-representants' });
  assert.match(v.html, /irréversible/);
  assert.equal(sent(), 0);
  await v.submit('/patients/1/dmp/proprietes/changement', { changement: 'montrer-aux-representants', confirme: 'oui', silence: 'oui' });
  assert.equal(sent(), 1);
  await v.go('/patients/1/dmp/proprietes');
  await v.submit('/patients/1/dmp/proprietes/changement', { changement: 'montrer-aux-representants' });
  assert.equal(sent(), 2, 'plus de confirmation pour qui n’en veut plus');
  await v.go('/patients/1/dmp/proprietes');
  await v.submit('/patients/1/dmp/proprietes/changement', { changement: 'supprimer' });
  assert.equal(sent(), 2);
});

test('le cumul n’est offert que si le DMP le permet ; la connexion secrète cache toujours aux représentants ; le rappel vient au mois', () => {
  const { offered, of, leaving, reminds } = documentVisibility();
  const parameters = { gestionMineurs: true, ageMajorite: 18, cumulInvisiblePatientMasquePs: false };
  assert.ok(!offered(parameters).includes('cumul') && !offered(undefined).includes('cumul'));
  assert.ok(offered({ ...parameters, cumulInvisiblePatientMasquePs: true }).includes('cumul'));
  assert.deepEqual(of('masque-ps', true), { professionals: true, representatives: true });
  assert.deepEqual(leaving({}, true), { representatives: true });
  assert.deepEqual(leaving({ patient: true }, false), { patient: true });
  assert.equal(reminds('2026-10-28T12:00:00.000Z', new Date('2026-11-27T12:00:00Z')), false);
  assert.equal(reminds('2026-10-28T12:00:00.000Z', new Date('2026-11-28T12:00:00Z')), true);
});

test('la visibilité se choisit avant l’envoi, et reste notée au dossier ; un choix que rien ne permet ne change rien', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = await login(bench);
  await v.go('/patients/1/documents');
  await v.submit('/patients/1/documents', { titre: 'Résultat', type: 'biologie', texte: 'x', acte: '' });
  const [document] = bench.ports.localDocuments.of({ id: 1 });
  const path = `/patients/1/documents/${document?.id ?? 0}/visibilite`;
  await v.go(path);
  assert.equal(v.h1, 'Visibilité de « Résultat »');
  assert.doesNotMatch(v.html, /Représentants légaux/, 'un majeur');
  await v.submit(path, { visibilite: 'invisible-patient', representants: 'non' });
  assert.match(v.html, /Visibilité enregistrée\./);
  await v.submit(path, { visibilite: 'cumul', representants: 'non' });
  assert.match(v.html, /Visibilité non permise\./);
  assert.deepEqual(bench.ports.localDocuments.of({ id: 1 })[0]?.visibility, { patient: true });
});
