import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parseOnce } from '../../support/referentiel/parse-once';

function folder(t: TestContext): string {
  const made = mkdtempSync(join(tmpdir(), 'yaml-'));
  t.after(() => { rmSync(made, { recursive: true, force: true }); });
  return made;
}

test('the second reading says the same as the first, from what was kept', (t) => {
  const kept = folder(t), text = 'texte: "« été » : oui"\nliste: [1, deux, null, 2026-05-04]\n';
  const first = parseOnce(text, kept);
  assert.deepEqual(first, { texte: '« été » : oui', liste: [1, 'deux', null, '2026-05-04'] });
  const [name] = readdirSync(kept);
  writeFileSync(join(kept, name ?? ''), '{"lu":"gardé"}');
  assert.deepEqual(parseOnce(text, kept), { lu: 'gardé' });
  assert.deepEqual(parseOnce(`${text}# changé\n`, kept), first, 'another text is another reading');
});

test('what was kept badly, or cannot be kept, is read again', (t) => {
  const kept = folder(t), text = 'a: 1\n';
  parseOnce(text, kept);
  writeFileSync(join(kept, readdirSync(kept)[0] ?? ''), '{"a":');
  assert.deepEqual(parseOnce(text, kept), { a: 1 });
  assert.deepEqual(parseOnce(text, join(kept, readdirSync(kept)[0] ?? '')), { a: 1 }, 'its folder is a file');
  assert.throws(() => parseOnce('a: [1', kept));
});
