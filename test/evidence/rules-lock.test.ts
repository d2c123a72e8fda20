import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import type { LockEntry } from '../../support/evidence/regles/lock';
import { projectRoot } from '../../support/racine';

interface Source { version: number; file: string; sha256: string }
type Lock = Record<string, LockEntry>;
const load = createRequire(join(projectRoot, 'scripts', 'regles.cjs'));
const { normalised, ruleSources } = load('./lib/rule-sources.cjs') as { normalised(text: string): string; ruleSources(root: string, built: string): Map<string, Source> };
const { lockTroubles, refreshed } = load('./lib/rules-lock.cjs') as { lockTroubles(lock: Lock, sources: ReadonlyMap<string, Source>): string[]; refreshed(lock: Lock, sources: ReadonlyMap<string, Source>, reason?: string): { lock: Lock; refused: string[] } };

const sources = ruleSources(projectRoot, join(__dirname, '..', '..'));
const lock = JSON.parse(readFileSync(join(projectRoot, 'rules.lock.json'), 'utf8')) as Lock;

test('rules.lock.json dit chaque règle : une source changée a sa version nouvelle ou sa mention « même sens » (« npm run regles »)', () => {
  assert.deepEqual(lockTroubles(lock, sources), []);
});

test('l’empreinte ne voit ni commentaire, ni type, ni mise en page ; elle voit le reste', () => {
  const text = 'export const limit = 3; // three\nexport function f(a: number): boolean { return a > limit; }\n';
  assert.equal(normalised(text), normalised('/** Limit. */\nexport const limit = 3;\n\nexport function f(a: string | number): boolean {\n  return a > limit;\n}\n'));
  assert.notEqual(normalised(text), normalised(text.replace('> limit', '>= limit')));
});

const one = (change: Partial<Source> = {}): Map<string, Source> => new Map([['essai/a', { version: 1, file: 'a.ts', sha256: 'aaaa', ...change }]]);
const known: Lock = { 'essai/a': { version: 1, sha256: 'aaaa', origine: 'aaaa' } };
const TROUBLES: readonly (readonly [string, Lock, Map<string, Source>, RegExp | undefined])[] = [
  ['inchangée', known, one(), undefined],
  ['changée sans rien dire', known, one({ sha256: 'bbbb' }), /sans nouvelle version ni mention « même sens » \(a\.ts\)/],
  ['changée et dite', { 'essai/a': { version: 1, sha256: 'bbbb', origine: 'aaaa', memeSens: [{ sha256: 'bbbb', raison: 'renommage' }] } }, one({ sha256: 'bbbb' }), undefined],
  ['empreinte réécrite à la main', { 'essai/a': { version: 1, sha256: 'bbbb', origine: 'aaaa' } }, one({ sha256: 'bbbb' }), /ni celle de sa version/],
  ['mention sans raison', { 'essai/a': { version: 1, sha256: 'bbbb', origine: 'aaaa', memeSens: [{ sha256: 'bbbb', raison: ' ' }] } }, one({ sha256: 'bbbb' }), /sans raison/],
  ['nouvelle version pas encore notée', known, one({ version: 2, sha256: 'bbbb' }), /version 2 dans le code, 1 au fichier/],
  ['version qui recule', { 'essai/a': { version: 2, sha256: 'aaaa', origine: 'aaaa' } }, one(), /recule de 2 à 1/],
  ['règle absente', {}, one(), /absente/],
  ['règle disparue', known, new Map(), /plus dans le code/],
];
for (const [name, file, code, trouble] of TROUBLES) {
  test(`verrouillage : ${name}`, () => {
    const told = lockTroubles(file, code);
    if (trouble === undefined) assert.deepEqual(told, []);
    else assert.match(told.join('\n'), trouble);
  });
}

test('remettre à jour refuse une source changée sous la même version, sauf sa mention', () => {
  assert.deepEqual(refreshed(known, one({ sha256: 'bbbb' })), { lock: known, refused: ['essai/a'] });
  const told = refreshed(known, one({ sha256: 'bbbb' }), 'renommage').lock;
  assert.deepEqual(told, { 'essai/a': { version: 1, sha256: 'bbbb', origine: 'aaaa', memeSens: [{ sha256: 'bbbb', raison: 'renommage' }] } });
  assert.deepEqual(refreshed(told, one({ version: 2, sha256: 'cccc' })).lock, { 'essai/a': { version: 2, sha256: 'cccc', origine: 'cccc' } });
});
