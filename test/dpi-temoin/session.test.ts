import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AUBRAC, login, loginWithOneFactor, startBench, STRUCTURE } from './kit/temoin';

const HOUR = 3_600_000;
const MINUTE = 60_000;

test('mot de passe puis code : la session a deux facteurs, et sa trace les porte', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = await login(bench);
  assert.equal(v.path, '/patients');
  assert.match(v.html, /Session à deux facteurs/);
  const [trace] = bench.ports.traces.select({ professionnel: 'aubrac' });
  assert.deepEqual({ ...trace, at: '' }, { at: '', action: 'authentification', login: 'aubrac', nom: 'Alice Aubrac', rpps: AUBRAC.rpps, structure: STRUCTURE.finess, facteurs: ['mot-de-passe', 'code-a-usage-unique'], issue: 'succès', rang: 1 });
});

test('un code ne sert qu’une fois, même ailleurs et même après un redémarrage', async (t) => {
  let bench = await startBench();
  t.after(() => bench.close());
  const code = bench.code();
  await login(bench);
  bench = await bench.restart();
  const other = bench.visitor();
  await other.go('/connexion', { identifiant: 'aubrac', motDePasse: AUBRAC.motDePasse });
  await other.go('/connexion/code', { code });
  assert.equal(other.status, 401);
  assert.match(other.alert, /Code déjà utilisé/);
  bench.clock.advance(MINUTE);
  await other.go('/connexion/code', { code: bench.code() });
  assert.equal(other.path, '/patients');
});

test('le code d’avant celui qui a servi est refusé aussi', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const before = bench.code();
  bench.clock.advance(30_000);
  await login(bench);
  const other = bench.visitor();
  await other.go('/connexion', { identifiant: 'aubrac', motDePasse: AUBRAC.motDePasse });
  await other.go('/connexion/code', { code: before });
  assert.match(other.alert, /Code déjà utilisé/);
});

test('mot de passe faux et compte inconnu se disent pareil ; cinq échecs ferment la porte un quart d’heure', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = bench.visitor();
  await v.go('/connexion', { identifiant: 'personne', motDePasse: 'x' });
  const unknown = v.alert;
  await v.go('/connexion', { identifiant: 'aubrac', motDePasse: 'x' });
  assert.equal(v.alert, unknown);
  for (let i = 0; i < 4; i++) await v.go('/connexion', { identifiant: 'aubrac', motDePasse: 'x' });
  await v.go('/connexion', { identifiant: 'aubrac', motDePasse: AUBRAC.motDePasse });
  assert.match(v.alert, /momentanément bloqué/);
  bench.clock.advance(16 * MINUTE);
  await login(bench, v);
  assert.equal(v.path, '/patients');
});

for (const [hours, opened] of [[1, true], [3.99, true], [4.01, false], [5, false]] as const) {
  test(`réouverture à un facteur ${hours} h après deux facteurs : ${opened ? 'admise' : 'le second facteur est redemandé'}`, async (t) => {
    const bench = await startBench();
    t.after(bench.close);
    const v = await login(bench);
    await v.submit('/deconnexion');
    bench.clock.advance(hours * HOUR);
    await v.go('/connexion', { identifiant: 'aubrac', motDePasse: AUBRAC.motDePasse });
    assert.equal(v.path, opened ? '/patients' : '/connexion/code');
    if (!opened) return;
    await v.go('/patients/1');
    await v.submit('/patients/1/dmp');
    assert.deepEqual(bench.dmp.transactions, ['TD0.2', 'TD3.1']);
    const [first] = bench.ports.traces.select({});
    assert.ok(bench.dmp.calls[0]?.body.includes(`AuthnInstant="${first?.at ?? '?'}"`), 'l’instant déclaré reste celui des deux facteurs');
  });
}

test('la réouverture à un facteur ne vaut que pour le poste où les deux facteurs ont été présentés', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  await login(bench);
  const elsewhere = bench.visitor();
  await elsewhere.go('/connexion', { identifiant: 'aubrac', motDePasse: AUBRAC.motDePasse });
  assert.equal(elsewhere.path, '/connexion/code');
});

test('l’inactivité ferme la session, le dit et le trace ; l’activité la prolonge', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = await login(bench);
  bench.clock.advance(14 * MINUTE);
  await v.go('/patients');
  bench.clock.advance(14 * MINUTE);
  await v.go('/patients');
  assert.equal(v.h1, 'Patients');
  bench.clock.advance(16 * MINUTE);
  await v.go('/patients');
  assert.equal(v.h1, 'Connexion');
  assert.match(v.alert, /période d’inactivité/);
  assert.equal(bench.ports.traces.select({}).at(-1)?.motif, 'inactivité');
});

test('un redémarrage ne perd ni session, ni compte, ni trace', async (t) => {
  let bench = await startBench();
  t.after(() => bench.close());
  const v = await login(bench);
  const before = bench.ports.traces.select({});
  bench = await bench.restart();
  const again = bench.visitor();
  await again.go('/patients', undefined, { cookie: `temoin_session=${v.cookie('temoin_session') ?? ''}` });
  assert.equal(again.h1, 'Patients');
  assert.deepEqual(bench.ports.traces.select({}), before);
});

test('changement d’utilisateur au même poste : la première session est fermée et tracée', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const second = { ...AUBRAC, persona: 'lozere', login: 'lozere', rpps: '10000000025', nom: 'Lozère' };
  await bench.door('/admission', { professionnels: [second], patients: [], structure: STRUCTURE });
  const v = await login(bench);
  const first = v.cookie('temoin_session') ?? '';
  await login(bench, v, second);
  assert.match(v.html, /Connecté : Alice Lozère/);
  assert.equal(bench.ports.sessions.find(first), undefined);
  assert.ok(bench.ports.traces.select({ professionnel: 'aubrac' }).some((e) => e.action === 'deconnexion' && e.motif === 'changement d’utilisateur'));
});

test('l’information sur le RPPS vient à la première connexion, une fois, puis après sa période ; sans elle pas d’appel', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const newcomer = { ...AUBRAC, persona: 'neuf', login: 'neuf', rpps: '10000000033', connaitInformationRpps: false };
  await bench.door('/admission', { professionnels: [newcomer], patients: [], structure: STRUCTURE });
  const v = await login(bench, undefined, newcomer);
  assert.equal(v.h1, 'Transmission de votre numéro RPPS');
  await v.go('/patients/1');
  await v.submit('/patients/1/dmp');
  assert.match(v.alert, /Information à lire/);
  assert.deepEqual(bench.dmp.calls, []);
  await v.go('/information-rpps');
  await v.submit('/information-rpps');
  await v.submit('/patients/1/dmp');
  assert.equal(v.h1, 'DMP de TROIS Pat');
  assert.deepEqual(bench.ports.traces.select({}).filter((e) => e.action === 'information-rpps').map((e) => e.issue), ['affichée', 'affichée', 'acquittée']);
  bench.clock.advance(181 * 24 * HOUR);
  await login(bench, v, newcomer);
  assert.equal(v.h1, 'Transmission de votre numéro RPPS');
});

test('un seul facteur : le dossier local s’ouvre, le DMP non ; le message le dit, la trace le garde, un code suffit ensuite', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = await loginWithOneFactor(bench);
  await v.go('/patients/1');
  assert.equal(v.h1, 'Dossier de TROIS Pat');
  await v.submit('/patients/1/dmp');
  assert.equal(v.status, 403);
  assert.match(v.alert, /Un second facteur est nécessaire/);
  assert.deepEqual(bench.dmp.calls, []);
  const refusals = bench.ports.traces.select({}).filter((e) => e.action === 'refus');
  assert.equal(refusals.length, 1);
  assert.equal(refusals[0]?.rpps, AUBRAC.rpps);
  assert.equal(bench.ports.traces.select({}).some((e) => e.action === 'jeton'), false);
  await v.go('/connexion/code');
  await v.submit('/connexion/code', { code: bench.code() });
  assert.equal(v.path, '/patients/1');
  await v.submit('/patients/1/dmp');
  assert.deepEqual(bench.dmp.transactions, ['TD0.2', 'TD3.1']);
});

test('plus de quatre heures après les deux facteurs, même sans s’être déconnecté, un nouveau code est demandé', async (t) => {
  const bench = await startBench(undefined, { delays: { inactivity: 24 * HOUR } });
  t.after(bench.close);
  const v = await login(bench);
  bench.clock.advance(5 * HOUR);
  await v.go('/patients/1');
  await v.submit('/patients/1/dmp');
  assert.match(v.alert, /second facteur est de nouveau nécessaire/);
  assert.deepEqual(bench.dmp.calls, []);
});

test('un formulaire qui ne vient pas d’une page de la session, ou d’un autre site, est refusé', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = await login(bench);
  await v.go('/patients/1/dmp', { jeton: 'faux' });
  assert.equal(v.status, 403);
  await v.go('/connexion', { identifiant: 'aubrac', motDePasse: AUBRAC.motDePasse }, { origin: 'http://malveillant.invalid' });
  assert.equal(v.status, 403);
  assert.deepEqual(bench.dmp.calls, []);
});
