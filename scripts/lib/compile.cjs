'use strict';
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { run } = require('./process.cjs');

const FOLDERS = ['support', 'steps', 'test', 'bench'];
const OUT = 'dist';
/** Digest of the sources the last good compilation saw. */
const STAMP = join(OUT, '.homologair-sources');
const BUILD_INFO = join(OUT, 'tsconfig.tsbuildinfo');
const LIMIT_MS = 5 * 60_000;

const walk = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
  .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Sources, relative to the project, in a stable order. */
function sources(root) {
  return FOLDERS.flatMap((folder) => walk(join(root, folder))).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => file.slice(root.length + 1)).sort();
}

function digestOf(root, files) {
  const hash = createHash('sha256');
  for (const file of ['tsconfig.json', 'package-lock.json', ...files]) hash.update(file).update('\0').update(readFileSync(join(root, file))).update('\0');
  return hash.digest('hex');
}

const outputOf = (file) => join(OUT, file.replace(/\.ts$/, '.js'));

/** A module whose source is gone must not be found, nor run as a test. */
function removeStale(root, files) {
  const wanted = new Set(files.flatMap((file) => [outputOf(file), `${outputOf(file)}.map`]));
  for (const folder of FOLDERS) {
    for (const file of walk(join(root, OUT, folder))) {
      const relative = file.slice(root.length + 1);
      if (/\.js(\.map)?$/.test(relative) && !wanted.has(relative)) rmSync(file);
    }
  }
}

/**
 * Compiles what changed, and nothing when nothing did.
 * @returns {Promise<{ ok: boolean, done: boolean }>} done: false when everything was already there.
 */
async function compile(root) {
  const files = sources(root);
  const digest = digestOf(root, files);
  const missing = () => files.some((file) => !existsSync(join(root, outputOf(file))));
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && !missing()) return { ok: true, done: false };
  mkdirSync(join(root, OUT), { recursive: true });
  rmSync(stamp, { force: true });
  // The incremental state believes that what it once wrote is still there.
  if (missing()) rmSync(join(root, BUILD_INFO), { force: true });
  const { code } = await run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(root, 'tsconfig.json')], { cwd: root, limitMs: LIMIT_MS });
  removeStale(root, files);
  if (code !== 0 || missing()) return { ok: false, done: true };
  writeFileSync(stamp, digest);
  return { ok: true, done: true };
}

/** Compiled files below a folder of dist/ whose name ends so, relative to the project. */
function compiled(root, folder, ending) {
  return walk(join(root, OUT, ...folder.split('/'))).filter((file) => file.endsWith(ending)).map((file) => file.slice(root.length + 1)).sort();
}

module.exports = { compile, compiled };
