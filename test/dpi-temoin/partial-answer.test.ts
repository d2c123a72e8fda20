import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf } from './kit/fake-dmp';
import { login, startBench } from './kit/temoin';

const ERROR = { code: 'XDSRegistryError', context: 'une partie du registre', severity: 'Error' } as const;

test('une réponse partielle : ce qui est venu, l’avis, et la trace qui le dit', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  bench.dmp.entries = [entryOf('1.2.3.1', 'Compte rendu')];
  bench.dmp.errors = [ERROR];
  const v = await login(bench);
  await v.go('/patients/1');
  await v.submit('/patients/1/dmp');
  assert.match(v.html, /Liste incomplète\./);
  assert.match(v.html, /<td>Compte rendu<\/td>/);
  assert.match(bench.ports.traces.select({}).find(({ transaction, action }) => transaction === 'TD3.1' && action === 'appel')?.motif ?? '', /^réponse partielle : XDSRegistryError/);
  // The notice belongs to that answer: a whole one takes it away.
  bench.dmp.errors = [];
  await v.submit('/patients/1/dmp');
  assert.doesNotMatch(v.html, /Liste incomplète/);
});

test('une erreur sans rien d’autre, ou un avertissement : une panne, ou rien', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  bench.dmp.errors = [ERROR];
  const v = await login(bench);
  await v.go('/patients/1');
  await v.submit('/patients/1/dmp');
  assert.match(v.alert, /Registre du DMP en erreur/);
  bench.dmp.errors = [{ ...ERROR, severity: 'Warning' }];
  bench.dmp.entries = [entryOf('1.2.3.1', 'Compte rendu')];
  await v.go('/patients/1');
  await v.submit('/patients/1/dmp');
  assert.doesNotMatch(v.html, /Liste incomplète|en erreur/);
});
