'use strict';
const { availableParallelism } = require('node:os');
const { join } = require('node:path');
const { run } = require('./process.cjs');
const { readCounts } = require('./counts.cjs');

const ONE_TEST_MS = 3 * 60_000;
const LIMIT_MS = 20 * 60_000;

/** Runs test files with node:test, as many at once as there are cores. Long trials give their own limits. @returns counts, and whether it all ended. */
async function runTests(root, files, { atOnce = availableParallelism(), oneTestMs = ONE_TEST_MS, limitMs = LIMIT_MS } = {}) {
  let counts;
  const { code, late } = await run(process.execPath, [
    '--test', `--test-concurrency=${atOnce}`, `--test-timeout=${oneTestMs}`,
    '--test-reporter', join(__dirname, 'reporter.cjs'), '--test-reporter-destination', 'stdout', ...files,
  ], {
    cwd: root, limitMs, env: { ...process.env, TZ: 'UTC' },
    onLine: (line) => { const read = readCounts(line); if (read) counts = read; else process.stdout.write(`${line}\n`); },
  });
  return { code, late, counts };
}

module.exports = { runTests };
