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

const { reachedSources, readingSources } = load('./lib/reading-sources.cjs') as { reachedSources(root: string): Map<string, string>; readingSources(root: string, built: string, reached?: ReadonlyMap<string, string>): Map<string, Source> };

const built = join(__dirname, '..', '..'), reached = reachedSources(projectRoot);
const sources = new Map([...ruleSources(projectRoot, built), ...readingSources(projectRoot, built, reached)]);
const lock = JSON.parse(readFileSync(join(projectRoot, 'rules.lock.json'), 'utf8')) as Lock;

test('rules.lock.json dit chaque règle et chaque lecture : une source changée a sa version nouvelle ou sa mention « même sens » (« npm run regles »)', () => {
  assert.deepEqual(lockTroubles(lock, sources), []);
});

test('l’empreinte ne voit ni commentaire, ni type, ni mise en page ; elle voit le reste', () => {
  const text = 'export const limit = 3; // three\nexport function f(a: number): boolean { return a > limit; }\n';
  assert.equal(normalised(text), normalised('/** Limit. */\nexport const limit = 3;\n\nexport function f(a: string | number): boolean {\n  return a > limit;\n}\n'));
  assert.notEqual(normalised(text), normalised(text.replace('> limit', '>= limit')));
});

/** Files whose change must be seen, and the one reading that sees it. */
const SEEN: readonly (readonly [string, string])[] = [
  ['support/lecture/factors.ts', 'lectures/faits'], ['support/vihf/read/claims-of.ts', 'lectures/jetons'], ['support/vihf/verify/second/verify.ts', 'lectures/jetons'],
  ['support/xds/parse/td31.ts', 'lectures/messages'], ['support/xml/door.ts', 'lectures/xml'], ['support/jugement/causes.ts', 'lectures/verdicts'], ['support/journal/chain.ts', 'lectures/verdicts'],
];
for (const [file, id] of SEEN) {
  test(`une lecture qui change sans le dire se voit : ${file}`, () => {
    assert.ok(reached.has(file));
    const changed = readingSources(projectRoot, built, new Map([...reached, [file, 'export const factorsOf = () => [];']]));
    assert.deepEqual([...changed].filter(([key, { sha256 }]) => sources.get(key)?.sha256 !== sha256).map(([key]) => key), [id]);
    assert.match(lockTroubles(lock, new Map([...sources, ...changed])).join('\n'), new RegExp(`^${id} : la source a changé sans nouvelle version ni mention « même sens »`));
  });
}

test('ce qui ne sert pas au jugement n’est d’aucune lecture ; ce qui y sert est d’une lecture, ou dit n’en être pas', () => {
  assert.equal(reached.has('support/jugement/comparison.ts'), false);
  const more = (name: string): Map<string, Source> => readingSources(projectRoot, built, new Map([...reached, [name, 'export {};']]));
  assert.deepEqual(more('support/erreurs/codes/cli.ts'), readingSources(projectRoot, built, reached));
  assert.throws(() => more('support/horloge/clock.ts'), /support\/horloge\/clock\.ts sert au jugement, mais n’est d’aucune lecture/);
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
