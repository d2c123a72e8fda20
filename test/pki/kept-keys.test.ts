import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { keptKeys } from '../../support/pki/kept-keys';
import { loadRunPki, type RunPki } from '../../support/pki/run-pki';
import { AT, STRUCTURES, makePki } from './fixture';

const [OWN, OTHER] = STRUCTURES as [typeof STRUCTURES[number], typeof STRUCTURES[number]];
let made: Awaited<ReturnType<typeof makePki>>;
let copies = 0;
before(async () => { made = await makePki(); });
after(() => { made.remove(); });

/** The folder of another launch, changed as the test says. */
function kept(change: (pki: RunPki) => void = () => undefined): string {
  const folder = join(made.parent, `cles-${copies += 1}`);
  mkdirSync(folder, { mode: 0o700 });
  cpSync(made.folder, join(folder, 'pki'), { recursive: true });
  chmodSync(join(folder, 'pki'), 0o700);
  change(loadRunPki(join(folder, 'pki')));
  return folder;
}
const refused = (folder: string, why: RegExp, at = AT, structures = STRUCTURES): Promise<void> => assert.rejects(keptKeys(folder, structures, at), { code: 'CLI-CLES', message: why });
const days = (count: number): Date => new Date(AT.getTime() + count * 86_400_000);

test('made the first time, for their owner only; the same ones afterwards', async () => {
  const folder = join(made.parent, 'neuf', 'cles');
  const first = await keptKeys(folder, [OWN], AT);
  const bytes = readFileSync(first.server.key);
  if (process.platform !== 'win32') {
    for (const path of [folder, first.folder]) assert.equal(statSync(path).mode & 0o777, 0o700, path);
    for (const name of readdirSync(first.folder).filter((file) => file.endsWith('.key.pem'))) assert.equal(statSync(join(first.folder, name)).mode & 0o777, 0o600, name);
  }
  assert.deepEqual(await keptKeys(folder, [OWN], days(200)), first);
  assert.deepEqual(readFileSync(first.server.key), bytes);
  await refused(folder, /pas de certificats pour .*FINESS 2B0000011/, AT, [OWN, OTHER]);
});

test('refused when a run could meet an expiry nobody asked for', async () => {
  const folder = kept();
  assert.equal((await keptKeys(folder, STRUCTURES, days(540))).folder, join(folder, 'pki'));
  await refused(folder, /a expiré le 2027-09-02/, days(560));
});

test('refused when they are not the bench’s', async () => {
  await refused(kept(({ folder }) => { rmSync(join(folder, 'pki.json')); }), /n’a pas le fichier pki\.json/);
  await refused(kept(({ folder }) => { writeFileSync(join(folder, 'pki.json'), '{}'); }), /ne se relit pas/);
  await refused(kept(({ server }) => { rmSync(server.key); }), /ne se relit pas/);
  await refused(kept(({ server, structures }) => { cpSync(structures['ch']?.sign.key ?? '', server.key); }), /une clé qui n’est pas celle de son certificat/);
  await refused(kept(({ structures, bad }) => { cpSync(bad.autreAc.sign.cert, structures['ch']?.sign.cert ?? ''); }), /que l’autorité du banc n’a pas signé/);
  await refused(kept(({ structures, bad }) => { cpSync(bad.finessAutreStructure.authCli.cert, structures['ch']?.authCli.cert ?? ''); }), /FINESS 690000017/);
  await refused(kept(({ folder, server }) => { const index = JSON.parse(readFileSync(join(folder, 'pki.json'), 'utf8')) as { anchors: string[] }; cpSync(server.cert, join(folder, index.anchors[0] ?? '')); }), /une autorité qui n’est pas celle du banc/);
});

test('refused when others can read them', { skip: process.platform === 'win32' }, async () => {
  await refused(kept(({ server }) => { chmodSync(server.key, 0o644); }), /se lit par d’autres/);
  await refused(kept(({ folder }) => { chmodSync(folder, 0o755); }), /se lit par d’autres/);
});
