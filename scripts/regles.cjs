// `npm run regles [-- --meme-sens "pourquoi"]`: writes rules.lock.json again, of rules and of what they read through. A source changed under the same version is refused without its mention.
'use strict';
require('./lib/node-version.cjs').requireNode(process.versions.node);
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { ROOT, say } = require('./preparer.cjs');
const { compile } = require('./lib/compile.cjs');
const { readingSources } = require('./lib/reading-sources.cjs');
const { ruleSources } = require('./lib/rule-sources.cjs');
const { refreshed } = require('./lib/rules-lock.cjs');

const FILE = join(ROOT, 'rules.lock.json');

async function main() {
  const at = process.argv.indexOf('--meme-sens'), reason = at === -1 ? undefined : process.argv[at + 1]?.trim();
  if (at !== -1 && !reason) {
    say('« --meme-sens » attend la raison pour laquelle le sens n’a pas changé.');
    process.exitCode = 2;
    return;
  }
  if (!(await compile(ROOT)).ok) { process.exitCode = 1; return; }
  const before = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  const rules = ruleSources(ROOT, join(ROOT, 'dist')), readings = readingSources(ROOT, join(ROOT, 'dist'));
  const { lock, refused } = refreshed(before, new Map([...rules, ...readings].sort(([one], [other]) => (one < other ? -1 : 1))), reason);
  for (const id of refused) say(`${id} : la source a changé sous la même version. Donnez-lui une version nouvelle, ou --meme-sens "pourquoi".`);
  if (refused.length > 0) { process.exitCode = 1; return; }
  writeFileSync(FILE, `${JSON.stringify(lock, null, 1)}\n`);
  say(`${rules.size} règles et ${readings.size} lectures dans rules.lock.json.`);
}

main().catch((error) => { process.stderr.write(`${error.stack}\n`); process.exitCode = 4; });
