import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { readJournal } from '../../support/journal/reader';

it('un exécutant tué par kill −9 laisse un journal interrompu, entier jusqu’à sa dernière ligne', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'homologair-kill-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const child = fork(join(__dirname, 'endless-writer.js'), [folder], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(child, 'message');
  child.kill('SIGKILL');
  const [, signal] = await once(child, 'exit') as [number | null, string | null];
  assert.equal(signal, 'SIGKILL');
  const [journal] = readJournal(folder).workers;
  assert.equal(journal?.state, 'interrompu', journal?.trouble);
  assert.ok(journal.facts.length >= 500);
  assert.ok(journal.facts.every((fact, index) => fact.seq === index + 1));
});
