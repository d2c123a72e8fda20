// What `npm test` runs: set-up, lint, types, unit tests, the suite and its mutants, coverage. Stops at the first phase that fails.
'use strict';
require('./lib/node-version.cjs').requireNode(process.versions.node);
const { join } = require('node:path');
const { prepare, ROOT, say } = require('./preparer.cjs');
const { compile, compiled } = require('./lib/compile.cjs');
const { ASK, none, readCounts, sum } = require('./lib/counts.cjs');
const { run } = require('./lib/process.cjs');
const { runTests } = require('./lib/unit-tests.cjs');

const LINT_LIMIT_MS = 5 * 60_000;
const SUITE_LIMIT_MS = 60 * 60_000;
const UNDER_CI = /^(1|true)$/i.test(process.env.CI ?? '');

/** Outcome of a phase. A phase that fails without having counted its failures is one failure. */
const outcome = (ok, counts = none()) => ({ ok: ok && counts.failed === 0, counts: !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts });

async function lint() {
  const { code } = await run(process.execPath, [join(ROOT, 'node_modules', 'eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'], { cwd: ROOT, limitMs: LINT_LIMIT_MS });
  return outcome(code === 0);
}

/** The rules of writing are checked meanwhile, and beside the tests: one process, a minute of what both leave idle. */
let linting;
async function types() {
  linting = lint();
  return outcome((await compile(ROOT)).ok);
}

async function unitTests() {
  const files = compiled(ROOT, 'test', '.test.js').filter((file) => !file.startsWith(join('dist', 'test', 'epreuves')));
  const { code, late, counts } = await runTests(ROOT, files, { lots: true });
  if (late) say('Les tests unitaires n’ont pas fini dans le temps imparti.');
  return outcome(code === 0 && counts !== undefined, counts);
}

/** A command of the bench itself, whose last line gives its counts. */
const command = (...args) => async () => {
  let counts;
  const { code, late } = await run(process.execPath, [join(ROOT, 'dist', 'support', 'cli', 'homologair.js'), ...args], {
    cwd: ROOT, limitMs: SUITE_LIMIT_MS, env: { ...process.env, ...ASK },
    onLine: (line) => { const read = readCounts(line); if (read) counts = read; else process.stdout.write(`${line}\n`); },
  });
  if (late) say(`« homologair ${args.join(' ')} » n’a pas fini dans le temps imparti.`);
  return outcome(code === 0, counts);
};

async function lintAndUnitTests() {
  const both = await Promise.all([linting, unitTests()]);
  return outcome(both.every(({ ok }) => ok), both.map(({ counts }) => counts).reduce(sum));
}

const PHASES = [
  ['Types et compilation', types],
  ['Règles d’écriture et d’import, tests unitaires', lintAndUnitTests],
  // The suite on the témoin is the matrix's own baseline: it is not run a second time.
  ['Suite sur le témoin et mutants', command('muter')],
  ['Couverture des exigences', command('couverture')],
];

async function main() {
  await prepare();
  let total = none();
  let ok = true;
  for (const [name, phase] of PHASES) {
    say(`\n— ${name}`);
    const started = Date.now();
    const result = await phase();
    total = sum(total, result.counts);
    ok = result.ok;
    say(`${ok ? 'fait' : 'ÉCHEC'} en ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (!ok) break;
  }
  for (const reason of total.reasons) say(`Non exécuté : ${reason}`);
  if (UNDER_CI && total.skipped > 0) {
    say('Sous intégration continue, rien ne doit être sauté : installez les outils qui manquent.');
    ok = false;
  }
  process.exitCode = ok ? 0 : 1;
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
}

main().catch((error) => { process.stderr.write(`${error.stack}\n`); process.exitCode = 4; });
