import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { login, startBench } from './kit/temoin';

const DAY_MS = 86_400_000;

test('le préchargement part de lui-même quand le séjour approche, une seule fois, sans que rien d’autre ne le demande', async (t) => {
  mock.timers.enable({ apis: ['setInterval'] });
  t.after(() => { mock.timers.reset(); });
  let tell: (outcome: string) => void = () => undefined;
  const tried: string[] = [];
  const first = new Promise<string>((resolve) => { tell = resolve; });
  const bench = await startBench((ports) => ({ ...ports, plannedStays: { ...ports.plannedStays, done: (stay, outcome) => { ports.plannedStays.done(stay, outcome); tried.push(outcome); tell(outcome); } } }));
  t.after(bench.close);
  await login(bench);
  const patient = bench.ports.patients.all()[0];
  assert.ok(patient);
  bench.ports.plannedStays.plan({ patient: patient.id, responsable: 'aubrac', nature: '03', debut: new Date(bench.clock.now().getTime() + 3 * DAY_MS).toISOString().slice(0, 10) });
  mock.timers.tick(60_000);
  // The door answers after the preloads under way.
  assert.equal((await bench.door('/horloge', { avancerMs: 1 })).status, 200);
  assert.deepEqual(bench.dmp.transactions, [], 'trois jours avant, rien ne part');
  bench.clock.advance(2 * DAY_MS + 1);
  mock.timers.tick(60_000);
  assert.equal(await first, 'succès');
  assert.deepEqual(bench.dmp.transactions, ['TD0.2', 'TD3.1']);
  assert.equal((await bench.door('/horloge', { avancerMs: 1 })).status, 200);
  assert.deepEqual(tried, ['succès']);
});
