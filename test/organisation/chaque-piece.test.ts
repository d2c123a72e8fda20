import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../../support/racine';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { PIECE_CHECKS } from '../../support/referentiel/piece-checks';
import { KINDS } from './registre';

/** One scenario (or one table of an outline) on a piece: the tags that are its own, and the piece it holds. */
interface OnAPiece { tags: string[]; kind: string | undefined; text: string }

const FOLDER = join(projectRoot, 'features', '10-organisation');
const read: OnAPiece[] = readdirSync(FOLDER).flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split(/\n\n(?= {2}@)/).map((text) => ({
  text, tags: [...text.matchAll(/^ +(@.*)$/gm)].flatMap(([, tags]) => (tags ?? '').split(/\s+/)), kind: KINDS.find(({ nom }) => text.includes(`« ${nom} » de l'établissement`))?.cle,
})));

test('each piece of the list is held by a scenario', () => {
  const held = new Set(read.map(({ kind }) => kind));
  assert.deepEqual(KINDS.filter(({ cle }) => !held.has(cle)).map(({ cle }) => cle), []);
});

test('each exigence verified on a piece is on a scenario that holds one of those that serve it', () => {
  const untold = loadCatalogue().exigences.filter(({ slug, numeros, verification }) => verification.mode === 'documentaire' && !read.some(({ tags, kind }) =>
    KINDS.some(({ cle, exigences }) => cle === kind && exigences.includes(slug)) && Object.entries(numeros).some(([text, number]) => tags.includes(`@${text}-${number}`))));
  assert.deepEqual(untold.map(({ slug }) => slug), []);
});

test('each check of the list is asked by a scenario', () => {
  const steps = readFileSync(join(projectRoot, 'steps', 'pieces.ts'), 'utf8'), features = read.map(({ text }) => text).join('\n');
  const sentences = [...steps.matchAll(/^ {2}(?:'([^']+)'|"([^"]+)"): '([a-z0-9-]+)',$/gm)].map(([, single, double, check]) => ({ sentence: single ?? double ?? '', check: check ?? '' }));
  // These name what they look for.
  const asked = new Set([...sentences.filter(({ sentence }) => features.includes(sentence)).map(({ check }) => check), ...(/elle cite « /.test(features) ? ['exigences-citees'] : []), ...(/y est attesté/.test(features) ? ['profil-homologue'] : []), ...(/de l'annexe 4 y sont tous/.test(features) ? ['elements-annexe-4'] : [])]);
  assert.ok(sentences.length > 40, 'sentences are read');
  assert.deepEqual(Object.keys(PIECE_CHECKS).filter((check) => !asked.has(check)), []);
});
