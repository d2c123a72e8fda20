import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strongPasswords } from '../../support/dpi-temoin/acces/password-rules';
import { AUBRAC, login, startBench } from './kit/temoin';

const ACCOUNT = { login: 'lozere', persona: '', nom: 'Lozère', prenom: 'Paul', profession: '10', finess: '', passwordHash: '' };
const CASES: [password: string, simple: boolean, why: string][] = [
  ['Violette-48-moulins', false, 'long et varié'], ['phrase longue ET 7 mots', false, 'une phrase'],
  ['azerty', true, 'court'], ['abcdefghijklmno', true, 'une seule sorte'], ['Aa1Aa1Aa1Aa1Aa1', true, 'toujours les mêmes'], ['Paul-Lozère-2026!', true, 'son nom'], ['xx-LOZERE-2026-yy', true, 'son identifiant'],
];
for (const [password, simple, why] of CASES) test(`mot de passe ${simple ? 'refusé' : 'pris'} : ${why}`, () => { assert.equal(strongPasswords().tooSimple(password, ACCOUNT), simple); });

test('le nouveau mot de passe ouvre, l’ancien plus', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = await login(bench);
  await v.go('/mot-de-passe');
  await v.submit('/mot-de-passe', { actuel: AUBRAC.motDePasse, nouveau: 'azerty' });
  assert.match(v.alert, /trop simple/);
  await v.submit('/mot-de-passe', { actuel: 'pas-le-bon', nouveau: 'Violette-48-moulins' });
  assert.match(v.alert, /incorrect/);
  await v.submit('/mot-de-passe', { actuel: AUBRAC.motDePasse, nouveau: 'Violette-48-moulins' });
  assert.match(v.html, /Mot de passe changé/);
  const hash = bench.ports.accounts.find(AUBRAC.login)?.passwordHash;
  assert.equal(await bench.ports.password.verify(hash, 'Violette-48-moulins'), true);
  assert.equal(await bench.ports.password.verify(hash, AUBRAC.motDePasse), false);
  assert.deepEqual(bench.ports.traces.select({}).filter(({ action }) => action === 'changement-mot-de-passe').map(({ issue }) => issue), ['refus', 'refus', 'succès']);
});

test('le récapitulatif porte ses propres accès', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = await login(bench);
  bench.ports.traces.write({ at: bench.ports.clock.now().toISOString(), action: 'appel', login: 'autre', transaction: 'TD3.1', patient: '999' });
  bench.ports.traces.write({ at: bench.ports.clock.now().toISOString(), action: 'appel', login: AUBRAC.login, transaction: 'TD3.1', patient: '111', issue: 'succès' });
  await v.go('/patients');
  assert.match(v.html, /récapitulatif d’accès au DMP est prêt/);
  await v.go('/mes-acces');
  assert.match(v.html, /<td>111<\/td>/);
  assert.doesNotMatch(v.html, /<td>999<\/td>/);
  await v.go('/patients');
  assert.doesNotMatch(v.html, /est prêt/);
});
