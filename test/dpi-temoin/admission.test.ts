import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AUBRAC, login, PAT, startBench, STRUCTURE } from './kit/temoin';

test('la porte ne s’ouvre qu’à son jeton, et pas sur le port du DPI', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  assert.equal((await bench.door('/horloge', { avancerMs: 1 }, 'faux')).status, 401);
  assert.equal((await fetch(new URL('/etat', bench.admission))).status, 401);
  const onWeb = await fetch(new URL('/admission', bench.url), { method: 'POST', headers: { authorization: `Bearer ${bench.token}` } });
  assert.equal(onWeb.status, 404);
});

const BAD: [string, string, unknown][] = [
  ['RPPS court', 'rpps', { professionnels: [{ ...AUBRAC, rpps: '123' }], patients: [], structure: STRUCTURE }],
  ['OID de production', 'oid', { professionnels: [], patients: [{ ...PAT, oid: '1.2.250.1.213.1.4.8' }], structure: STRUCTURE }],
  ['structure absente', 'structure', { professionnels: [], patients: [] }],
  ['secret qui n’est pas du base32', 'secretTotp', { professionnels: [{ ...AUBRAC, secretTotp: '1' }], patients: [], structure: STRUCTURE }],
];
for (const [name, named, body] of BAD) {
  test(`admission refusée : ${name}, champ nommé, rien de secret dans la réponse`, async (t) => {
    const bench = await startBench();
    t.after(bench.close);
    const answer = await bench.door('/admission', body);
    const said = await answer.text();
    assert.equal(answer.status, 400);
    assert.ok(said.includes('TEMOIN-ADMISSION') && said.includes(named), said);
    assert.equal(said.includes(AUBRAC.motDePasse), false);
  });
}

test('deux comptes ne partagent pas un RPPS ; le même compte se réadmet', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  assert.equal((await bench.door('/admission', { professionnels: [{ ...AUBRAC, login: 'double' }], patients: [], structure: STRUCTURE })).status, 409);
  assert.equal((await bench.door('/admission', { professionnels: [{ ...AUBRAC, motDePasse: 'Nouveau-1' }], patients: [{ ...PAT, naissance: '19580701' }], structure: STRUCTURE })).status, 200);
  const v = await login(bench, undefined, { ...AUBRAC, motDePasse: 'Nouveau-1' });
  assert.equal(v.h1, 'Patients');
  assert.match(v.html, /01\/07\/1958/);
});

test('l’horloge avance, les certificats se changent par leur nom', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const before = bench.clock.now().getTime();
  await bench.door('/horloge', { avancerMs: 3_600_000 });
  assert.ok(bench.clock.now().getTime() - before >= 3_600_000);
  assert.equal((await bench.door('/horloge', { avancerMs: -1 })).status, 400);
  assert.equal((await bench.door('/configuration', { quoi: 'certificats', valeur: 'expire' })).status, 200);
  assert.equal(bench.ports.installation.certificates().authCli.cert, bench.config.certificates.expire?.authCli.cert);
  const refused = await bench.door('/configuration', { quoi: 'certificats', valeur: 'constructor' });
  assert.equal(refused.status, 400);
  assert.match(await refused.text(), /TEMOIN-CERTIFICATS/);
  assert.equal((await bench.door('/configuration', { quoi: 'dmp', valeur: 'http://ailleurs' })).status, 400);
});

test('le choix des certificats survit à un redémarrage', async (t) => {
  let bench = await startBench();
  t.after(() => bench.close());
  await bench.door('/configuration', { quoi: 'certificats', valeur: 'expire' });
  bench = await bench.restart();
  assert.equal(bench.ports.installation.certificates().authCli.cert, bench.config.certificates.expire?.authCli.cert);
});
