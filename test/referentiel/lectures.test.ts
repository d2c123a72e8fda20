import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../../support/racine';
import { loadCatalogue } from '../../support/referentiel/catalogue';

const FOLDER = join(projectRoot, 'docs', 'sources');
const catalogue = loadCatalogue();
const known = new Set([...catalogue.exigences, ...catalogue.ambiguities, ...catalogue.gaps].map(({ slug }) => slug));

/** The rows of every table: place, statement, where it went. */
const rowsOf = (text: string): string[][] => text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Place')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

test('the five documents have been read, and each statement went somewhere that exists', () => {
  const files = readdirSync(FOLDER).filter((name) => /^lecture-\d{3}\.md$/.test(name));
  assert.deepEqual(files, ['000', '001', '002', '003', '004'].map((number) => `lecture-${number}.md`));
  for (const file of files) for (const cells of rowsOf(readFileSync(join(FOLDER, file), 'utf8'))) {
    const went = cells.at(-1) ?? '';
    assert.notEqual(went, '', `${file}: ${cells.join(' | ')}`);
    for (const [, name] of went.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)) assert.ok(known.has(name ?? ''), `${file}: ${name} (${cells[0]})`);
  }
});

/** Last line of each document read by lines, and the blank lines that may stand between two statements. Document 004 is read by its parts, whose order is not that of its lines. */
const LINES = [['000', 750, 4], ['001', 900, 4], ['002', 1208, 3], ['003', 604, 4]] as const;
for (const [number, end, blank] of LINES) test(`document ${number} is read from its first line to its last, in order`, () => {
  const places = rowsOf(readFileSync(join(FOLDER, `lecture-${number}.md`), 'utf8')).map(([place = '']) => place.match(/\d+/g)?.map(Number) ?? []);
  assert.equal(places.at(-1)?.at(-1), end);
  for (const [index, place] of places.entries()) {
    const [first = 0, last = first] = place, before = places[index - 1]?.at(-1) ?? 0;
    assert.ok(last >= first && first >= before && first <= before + blank + 1, `l. ${place.join('-')} after ${before}`);
  }
});
