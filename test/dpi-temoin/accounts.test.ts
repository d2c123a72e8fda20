import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AUBRAC, login, startBench, STRUCTURE } from './kit/temoin';

const IN_CHARGE = { ...AUBRAC, habilitations: ['revue-des-comptes'] };
const OTHER = { persona: 'tarn', login: 'tarn', motDePasse: 'Sésame-5678', nom: '=Tarn', prenom: 'Alex', profession: '35', connaitInformationRpps: true };

test('qui n’en est pas chargé ne voit ni la page, ni l’extraction, ni le lien, et son essai est tracé', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = await login(bench);
  await v.go('/patients');
  assert.doesNotMatch(v.html, /href="\/comptes"/);
  for (const path of ['/comptes', '/comptes/extraction?format=csv', '/comptes/extraction?format=json']) {
    await v.go(path);
    assert.equal(v.status, 403, path);
    assert.doesNotMatch(v.html, /10000000017/, path);
  }
  assert.deepEqual(bench.ports.traces.select({}).filter(({ motif }) => motif === 'Page réservée').map(({ action, login: who }) => [action, who]), Array(3).fill(['refus', 'aubrac']));
});

test('l’extraction dit qui, ce qu’il peut, depuis quand, jusqu’à quand et sa dernière connexion', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const opened = bench.ports.clock.now().toISOString().slice(0, 16);
  await bench.door('/admission', { professionnels: [IN_CHARGE, OTHER], patients: [], structure: STRUCTURE });
  const v = await login(bench);
  await bench.door('/horloge', { avancerMs: 60_000 });
  await bench.door('/admission', { professionnels: [], patients: [], structure: STRUCTURE, fermetures: ['tarn'] });
  await v.go('/comptes/extraction?format=json');
  const { nombre, comptes } = JSON.parse(v.html) as { nombre: number; comptes: Record<string, unknown>[] };
  const [aubrac, tarn] = comptes as [Record<string, string>, Record<string, string>];
  assert.equal(nombre, 2);
  assert.deepEqual([aubrac['identifiant'], aubrac['rpps'], aubrac['profession'], aubrac['habilitations'], aubrac['fermeture']], ['aubrac', AUBRAC.rpps, 'Médecin', ['Équipe de soins', 'Revue des comptes'], undefined]);
  assert.ok(aubrac['derniereConnexion'] !== undefined && aubrac['ouverture']?.startsWith(opened.slice(0, 13)));
  assert.equal(tarn['derniereConnexion'], undefined);
  assert.equal(tarn['derniereModification'], tarn['fermeture']);
  assert.ok((tarn['fermeture'] ?? '') > (tarn['ouverture'] ?? ''));
  await v.go('/comptes/extraction?format=csv');
  assert.match(v.html, /;Équipe de soins \| Revue des comptes;/);
  assert.match(v.html, /;'=Tarn;/);
  await v.go('/comptes');
  assert.match(v.html, /<td>Aide-soignant<\/td>/);
});

test('admis de nouveau : ouvert du premier jour, modifié seulement s’il a changé', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const before = bench.ports.accounts.find('aubrac');
  await bench.door('/horloge', { avancerMs: 3_600_000 });
  await bench.door('/admission', { professionnels: [AUBRAC], patients: [], structure: STRUCTURE });
  const same = bench.ports.accounts.find('aubrac');
  assert.deepEqual([same?.openedAt, same?.changedAt], [before?.openedAt, before?.changedAt]);
  await bench.door('/admission', { professionnels: [IN_CHARGE], patients: [], structure: STRUCTURE });
  const changed = bench.ports.accounts.find('aubrac');
  assert.equal(changed?.openedAt, before?.openedAt);
  assert.ok((changed?.changedAt ?? '') > (before?.changedAt ?? ''));
});

test('une habilitation inconnue est refusée à la porte', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const answer = await bench.door('/admission', { professionnels: [{ ...AUBRAC, habilitations: ['tout'] }], patients: [], structure: STRUCTURE });
  assert.equal(answer.status, 400);
});
