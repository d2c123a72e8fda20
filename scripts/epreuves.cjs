// `npm run epreuves`: the long trials of test/epreuves (what attacks cost, how costs grow, the whole suite in ten drawn orders), apart from `npm test`.
'use strict';
require('./lib/node-version.cjs').requireNode(process.versions.node);
const { build, prepare, ROOT, say } = require('./preparer.cjs');
const { compiled } = require('./lib/compile.cjs');
const { runTests } = require('./lib/unit-tests.cjs');

// A trial runs whole suites, each of which takes the two cores. Node counts a file as one test: this is the time of all its trials together; each has its own limit.
const TRIALS = { atOnce: 1, oneTestMs: 3 * 60 * 60_000, limitMs: 4 * 60 * 60_000 };

async function main() {
  await prepare();
  await build();
  const files = compiled(ROOT, 'test/epreuves', '.test.js');
  if (files.length === 0) { say('Il n’y a aucune épreuve dans test/epreuves.'); process.exitCode = 2; return; }
  const { code, counts } = await runTests(ROOT, files, TRIALS);
  const { passed = 0, failed = 1, skipped = 0, reasons = [] } = counts ?? {};
  for (const reason of reasons) say(`Non exécuté : ${reason}`);
  process.exitCode = code === 0 && failed === 0 ? 0 : 1;
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
}

main().catch((error) => { process.stderr.write(`${error.stack}\n`); process.exitCode = 4; });
