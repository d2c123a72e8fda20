'use strict';
const { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { availableParallelism } = require('node:os');
const { join } = require('node:path');
const { run } = require('./process.cjs');
const { readCounts } = require('./counts.cjs');

const ONE_TEST_MS = 3 * 60_000;
const LIMIT_MS = 20 * 60_000;

/** Files a process runs together: enough that loading the bench is paid once for many, few enough that one process is not the last. */
const TOGETHER = 12;
const LOTS = join('dist', '.lots');
/** What changes its process, or keeps one of its own: a browser, another program, the environment, the bench of cucumber; or says so. */
const ALONE = /sharedBrowser|node:child_process|process\.(env|chdir|exit)|setBanc|mock\.timers|process of its own/;
/** Its tests start the program dozens of times: each file is as long as several lots. */
const PROGRAM = join('dist', 'test', 'cli');

/** Test files as node:test is given them: those that need a process alone first (the long ones are among them), the others in lots. */
function inLots(root, files) {
  const alone = files.filter((file) => file.startsWith(PROGRAM) || ALONE.test(readFileSync(join(root, file), 'utf8')));
  const others = files.filter((file) => !alone.includes(file));
  rmSync(join(root, LOTS), { recursive: true, force: true });
  mkdirSync(join(root, LOTS), { recursive: true });
  const lots = [];
  for (let first = 0; first < others.length; first += TOGETHER) {
    const lot = join(LOTS, `lot-${String(lots.length + 1).padStart(2, '0')}.js`);
    writeFileSync(join(root, lot), others.slice(first, first + TOGETHER).map((file) => `require(${JSON.stringify(join(root, file))});\n`).join(''));
    lots.push(lot);
  }
  const size = (file) => statSync(join(root, file)).size;
  return [...alone.sort((a, b) => size(b) - size(a)), ...lots];
}

/** One more than the cores: tests wait for servers, browsers and other programs a fifth of their time. */
const AT_ONCE = availableParallelism() + 1;

/** Runs test files with node:test, some at once. Long trials give their own limits, and run each alone. @returns counts, and whether it all ended. */
async function runTests(root, files, { atOnce = AT_ONCE, oneTestMs = ONE_TEST_MS, limitMs = LIMIT_MS, lots = false } = {}) {
  let counts;
  const { code, late } = await run(process.execPath, [
    '--test', `--test-concurrency=${atOnce}`, `--test-timeout=${oneTestMs}`,
    '--test-reporter', join(__dirname, 'reporter.cjs'), '--test-reporter-destination', 'stdout', ...(lots ? inLots(root, files) : files),
  ], {
    cwd: root, limitMs, env: { ...process.env, TZ: 'UTC' },
    onLine: (line) => { const read = readCounts(line); if (read) counts = read; else process.stdout.write(`${line}\n`); },
  });
  return { code, late, counts };
}

module.exports = { runTests };
