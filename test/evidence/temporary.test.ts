import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inTemporaryFolder } from '../../support/evidence/temporary/folder';
import { removeOld } from '../../support/evidence/temporary/leftovers';

const ours = process.env['TMPDIR'];
let parent: string;
before(() => { parent = mkdtempSync(join(tmpdir(), 'homologair-restes-')); process.env['TMPDIR'] = parent; });
after(() => {
  if (ours === undefined) delete process.env['TMPDIR']; else process.env['TMPDIR'] = ours;
  rmSync(parent, { recursive: true, force: true });
});

/** Resolves once a folder's parent no longer has it. */
const gone = (folder: string): Promise<void> => new Promise((resolve) => {
  const watcher = watch(parent, () => { check(); }), check = (): void => { if (!existsSync(folder)) { watcher.close(); resolve(); } };
  check();
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
  test(`une vérification tuée par ${signal} ne laisse rien`, { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [join(__dirname, 'held-folder.js')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(child.stdout, 'data') as [Buffer], folder = line.toString().trim();
    assert.deepEqual(readdirSync(folder), ['journal.ndjson']);
    child.kill(signal);
    await gone(folder);
    assert.deepEqual(readdirSync(parent), []);
  });
}

test('ce qui reste d’un processus disparu est ôté au départ suivant ; ni ce qui sert, ni ce qui est d’un autre', () => {
  const made = (name: string, hours: number): string => { const path = join(parent, name), at = Date.now() / 1000 - hours * 3600; mkdirSync(path); utimesSync(path, at, at); return name; };
  // Linux gives no process a number beyond 2^22.
  const dead = 99_999_999, left = [made(`homologair-verifier-${dead}-aaaaaa`, 2), made(`homologair-expurger-${dead}-aaaaaa`, 2), made('homologair-verifier-bbbbbb', 2)];
  const kept = [made(`homologair-verifier-${process.pid}-cccccc`, 2), made(`homologair-verifier-${dead}-dddddd`, 0), made(`homologair-autre-${dead}-eeeeee`, 2), made('verifier', 2)];
  removeOld();
  assert.deepEqual(readdirSync(parent).sort(), [...kept].sort(), `ôtés : ${left.join(', ')}`);
  for (const name of kept) rmSync(join(parent, name), { recursive: true });
});

test('le dossier est rendu, même par une exception', () => {
  assert.throws(() => inTemporaryFolder('expurger', (folder) => { assert.ok(existsSync(folder)); throw new Error('panne'); }), /panne/);
  assert.deepEqual(readdirSync(parent), []);
});
