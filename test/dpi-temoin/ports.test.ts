import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordingPorts, type TemoinPorts } from '../../support/dpi-temoin/compose';
import type { IssuedToken } from '../../support/dpi-temoin/ports';
import { portNames } from '../../support/dpi-temoin/port-names';
import { FRENCH_BOOK } from '../../support/dpi-temoin/screens/french';
import { entryOf } from './kit/fake-dmp';
import { AUBRAC, login, startBench, type Bench } from './kit/temoin';

const consult = async (bench: Bench): Promise<void> => {
  const v = await login(bench);
  await v.go('/patients/1');
  await v.submit('/patients/1/dmp');
};

/** One port replaced, and what the DMP then receives: the slicing the mutants rest on. */
const ONE_PORT: [keyof TemoinPorts, (ports: TemoinPorts) => Partial<TemoinPorts>, (bench: Bench) => void][] = [
  ['rppsSource', () => ({ rppsSource: { rpps: () => '10000009999' } }), ({ dmp }) => { assert.match(dmp.calls[0]?.body ?? '', /NameID>810000009999</); }],
  ['structureSource', () => ({ structureSource: { claims: (s) => ({ structure: `1${s.finessJuridique}`, secteur: s.secteur }) } }), ({ dmp }) => { assert.match(dmp.calls[0]?.body ?? '', />1010000009</); }],
  ['roleSource', (p) => ({ roleSource: { roles: (a) => p.roleSource.roles(a).slice(0, 1) } }), ({ dmp }) => { assert.doesNotMatch(dmp.calls[0]?.body ?? '', /SM04/); }],
  ['method', (p) => ({ method: { ...p.method, decl: () => undefined } }), ({ dmp }) => { assert.doesNotMatch(dmp.calls[0]?.body ?? '', /AuthnContextDecl/); }],
  ['classRef', () => ({ classRef: { classRef: () => 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password' } }), ({ dmp }) => { assert.match(dmp.calls[0]?.body ?? '', /classes:Password</); }],
  ['signer', (p) => ({ signer: { issuer: (c) => p.signer.issuer({ ...c, sign: c.authCli }), sign: (xml, c) => p.signer.sign(xml, { ...c, sign: c.authCli }), lot: (c) => p.signer.lot(c) } }), ({ dmp }) => { assert.match(dmp.calls[0]?.body ?? '', /CN=dpi-auth/); }],
  ['vihfTree', () => ({ vihfTree: { edit: (xml) => xml.replace('urn:dmp', 'urn:autre') } }), ({ dmp }) => { assert.match(dmp.calls[0]?.body ?? '', /urn:autre/); }],
  ['tokenPerCall', () => { let kept: IssuedToken | undefined; return { tokenPerCall: { token: (_c, issue) => kept ??= issue() } }; }, ({ dmp, ports }) => {
    assert.equal(dmp.calls[0]?.assertionId, dmp.calls[1]?.assertionId);
    assert.equal(ports.traces.select({}).filter((e) => e.action === 'jeton').length, 1);
  }],
  ['patientBinding', (p) => ({ patientBinding: { ...p.patientBinding, forToken: (patient) => ({ ...patient, ins: '258077510000299' }) } }), ({ dmp }) => { assert.match(dmp.calls[0]?.body ?? '', />258077510000299\^/); assert.match(dmp.calls[0]?.body ?? '', /extension="1580775100001/); }],
  ['callPlan', (p) => ({ callPlan: { ...p.callPlan, consult: async (calls, by) => { const r = await p.callPlan.consult(calls, by); if (r.is === 'list') for (const d of r.documents) await calls.td32([d]); await calls.send('TD2.1', '<x/>'); return r; } } }), ({ dmp }) => { assert.deepEqual(dmp.transactions, ['TD0.2', 'TD3.1', 'TD3.2', 'TD2.1']); }],
  ['traces', (p) => ({ traces: { ...p.traces, write: (e) => { if (e.action !== 'jeton') p.traces.write(e); } } }), ({ ports }) => { assert.equal(ports.traces.select({}).some((e) => e.action === 'jeton'), false); }],
  ['airGate', () => ({ airGate: { refuse: () => undefined } }), ({ dmp }) => { assert.equal(dmp.calls.length, 2); }],
];
for (const [port, change, check] of ONE_PORT) {
  test(`un mutant du port « ${port} » tient en un remplacement`, async (t) => {
    const bench = await startBench((ports) => ({ ...ports, ...change(ports) }));
    t.after(bench.close);
    bench.dmp.entries = [entryOf('1.2.3.1', 'CR')];
    await consult(bench);
    check(bench);
  });
}

test('autorisation ajoutée sans geste : un port', async (t) => {
  const bench = await startBench((p) => ({ ...p, authorization: { ...p.authorization, decide: () => 'ajouter' } }));
  t.after(bench.close);
  bench.dmp.existence = { exists: true, status: 'active', autorisation: 'EXPIRE' };
  await consult(bench);
  assert.deepEqual(bench.dmp.transactions, ['TD0.2', 'TD0.3', 'TD3.1']);
});

test('un facteur qui compte pour deux : un port', async (t) => {
  const bench = await startBench((p) => ({ ...p, secondFactor: { ...p.secondFactor, satisfied: () => true } }));
  t.after(bench.close);
  const v = bench.visitor();
  await v.go('/connexion', { identifiant: 'aubrac', motDePasse: AUBRAC.motDePasse });
  await v.go('/connexion/sans-code', {});
  await v.go('/patients/1');
  await v.submit('/patients/1/dmp');
  assert.equal(bench.dmp.calls.length, 2);
});

test('refus montré comme une absence de document : un port', async (t) => {
  const bench = await startBench((p) => ({ ...p, dmpErrors: { tell: () => ({ message: 'aucun-document' }) } }));
  t.after(bench.close);
  bench.dmp.fault = { code: 'Sender', subcode: 'DMPSimuleListeBlanche', reason: 'non' };
  const v = await login(bench);
  await v.go('/patients/1');
  await v.submit('/patients/1/dmp');
  assert.match(v.html, /Aucun document\./);
});

test('les ports employés sont relevés par leur nom', async (t) => {
  const called = new Set<string>();
  const bench = await startBench((ports) => recordingPorts(ports, (port) => called.add(port)));
  t.after(bench.close);
  await consult(bench);
  for (const port of ['clock', 'accounts', 'password', 'secondFactor', 'reopening', 'sessions', 'autoLogout', 'airGate', 'rppsNotice', 'rppsSource', 'roleSource', 'structureSource', 'patientBinding',
    'classRef', 'method', 'vihfClaims', 'vihfTree', 'tokenPerCall', 'signer', 'installation', 'callPlan', 'authorization', 'transport', 'traces', 'screens', 'patients', 'identity']) assert.ok(called.has(port), port);
  for (const port of ['about', 'traceExport', 'documents', 'dmpErrors']) assert.equal(called.has(port), false, port);
  assert.deepEqual([...portNames, 'settings'].sort(), Object.keys(bench.ports).sort());
});

test('une copie renommée et réordonnée tient dans le port des écrans', async (t) => {
  const book: typeof FRENCH_BOOK = {
    ...FRENCH_BOOK, paths: { ...FRENCH_BOOK.paths, login: '/entree', patients: '/malades', patient: '/malades/:id', dmp: '/malades/:id/partage' },
    texts: { ...FRENCH_BOOK.texts, loginTitle: 'Entrer', login: 'Nom de compte', consultButton: 'Interroger le dossier partagé' },
    loginFields: ['password', 'login'], documentFields: [...FRENCH_BOOK.documentFields].reverse(), menu: [...FRENCH_BOOK.menu].reverse(), layout: { patients: 'list', documents: 'list', menuPlace: 'bottom' },
  };
  const bench = await startBench((p) => ({ ...p, screens: { book: () => book } }));
  t.after(bench.close);
  bench.dmp.entries = [entryOf('1.2.3.1', 'CR')];
  const v = bench.visitor();
  await v.go('/malades');
  assert.equal(v.h1, 'Entrer');
  assert.ok(v.html.indexOf('Mot de passe') < v.html.indexOf('Nom de compte'));
  await v.go('/entree', { identifiant: 'aubrac', motDePasse: AUBRAC.motDePasse });
  await v.go('/connexion/code', { code: bench.code() });
  await v.go('/malades/1');
  assert.match(v.html, /Interroger le dossier partagé/);
  await v.submit('/malades/1/partage');
  assert.match(v.html, /<ul class="cartes"/);
});

test('« À propos » dit le nom et la version du jeton ; le numéro d’homologation reste secret', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  await consult(bench);
  const v = bench.visitor();
  await v.go('/a-propos');
  const { nom, version, homologation } = bench.ports.installation.lps();
  assert.match(v.html, new RegExp(`<dd>${nom}</dd><dt>Version</dt><dd>${version}</dd>`));
  assert.ok(bench.dmp.calls[0]?.body.includes(`>${version}<`));
  assert.equal(v.html.includes(homologation), false);
});

test('politique de contenu stricte et sans rien d’extérieur', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = await login(bench);
  await v.go('/patients');
  assert.match(v.headers.get('content-security-policy') ?? '', /^default-src 'none'/);
  assert.doesNotMatch(v.html, /https?:\/\/|<script|style="/);
  for (const page of ['/connexion', '/patients', '/patients/1', '/traces', '/a-propos', '/information-rpps']) {
    const html = await v.go(page);
    assert.equal((html.match(/<h1>/g) ?? []).length, 1, page);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, `identifiants uniques : ${page}`);
    for (const [, id] of html.matchAll(/<label for="([^"]+)"/g)) assert.ok(ids.includes(id), `étiquette ${id ?? ''}`);
  }
});
