import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { generateAllure } from '../../support/rapports/allure/generate';
import { writeAllureResults } from '../../support/rapports/allure/results';
import { createRedaction } from '../../support/rapports/redact';
import { openXml } from '../../support/xml/open';
import { KNOWN, leaks, record, RESULTAT } from './fixture';

let parent: string, results: string;
before(async () => {
  await openXml();
  parent = mkdtempSync(join(tmpdir(), 'homologair-allure-'));
  results = join(parent, 'allure-results');
  writeAllureResults(RESULTAT, record(), results, createRedaction(KNOWN));
});
after(() => rmSync(parent, { recursive: true, force: true }));

/** Texts embedded in a single-file report, decoded. */
const embedded = (page: string): string => [page, ...[...page.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g)].map(([run]) => Buffer.from(run, 'base64').toString('utf8'))].join('\n');

for (const version of [3, 2] as const) {
  test(`Allure ${version} fait son rapport en français, en un fichier, sans canari`, async (t) => {
    const made = await generateAllure(results, { version, output: join(parent, `allure-${version}`), reportName: 'Passage d’essai' });
    if (!made.ok && version === 2 && /Java/.test(made.reason)) { t.skip(made.reason); return; }
    assert.ok(made.ok, made.ok ? '' : made.reason);
    const page = readFileSync(made.index, 'utf8'), all = embedded(page);
    for (const expected of ['Deux facteurs avant tout appel', 'Non concluant', 'Requête TD3.1']) assert.ok(all.includes(expected), expected);
    assert.deepEqual(leaks(page), []);
    assert.ok(readdirSync(join(parent, `allure-${version}`)).includes('index.html'));
  });
}

test('un outil ou un dossier qui manque se dit en une phrase, sans exception', async () => {
  assert.deepEqual(await generateAllure(join(parent, 'absent'), { version: 3, output: join(parent, 'x') }), { ok: false, reason: `Le dossier des résultats Allure est absent : ${join(parent, 'absent')}.` });
  const path = process.env['PATH'], home = process.env['JAVA_HOME'];
  try {
    process.env['PATH'] = '';
    delete process.env['JAVA_HOME'];
    const made = await generateAllure(results, { version: 2, output: join(parent, 'x') });
    assert.match(made.ok ? '' : made.reason, /demande Java/);
  } finally {
    process.env['PATH'] = path;
    if (home !== undefined) process.env['JAVA_HOME'] = home;
  }
});
