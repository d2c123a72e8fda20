import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runSuite } from '../../support/monde/run-suite';
import { fixture } from '../../support/racine';

/** Ten orders, each with personas of its own: what a scenario owes to the one before shows in one of them. */
const SEEDS = ['ancolie', 'bleuet', 'coquelicot', 'digitale', 'edelweiss', 'fougère', 'genêt', 'houx', 'iris', 'jonquille'];
const LIMIT_MS = 20 * 60_000;

let folder: string;
before(() => { folder = mkdtempSync(join(tmpdir(), 'homologair-ordres-')); });
after(() => { rmSync(folder, { recursive: true, force: true }); });

for (const seed of SEEDS) test(`the whole suite is green in the order drawn from « ${seed} »`, { timeout: LIMIT_MS }, async () => {
  const reports = join(folder, seed);
  const run = await runSuite({ targetFile: fixture('cibles', 'temoin.yaml'), tags: '', seed, order: seed, reports }, { planned: () => undefined, scenario: () => undefined });
  await run.close();
  const reds = run.resultat.scenarios.filter(({ verdict }) => verdict !== 'conforme' && verdict !== 'à examiner' && verdict !== 'sans objet');
  assert.deepEqual(reds.map(({ id, verdict, reason }) => ({ id, verdict, reason })), []);
  assert.equal(run.resultat.exitCode, 0);
  // Journals of ten suites are heavy: only what is red is worth keeping.
  rmSync(reports, { recursive: true, force: true });
});
