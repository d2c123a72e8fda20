// Source digest of each reading (support/jugement/readings.ts): every file that the judgement of a run reaches outside the rules, without comments, types nor layout.
'use strict';
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join, relative, sep } = require('node:path');
const { normalised } = require('./rule-sources.cjs');

/** Where a run is judged from: what it does not reach changes no verdict. */
const ENTRY = join('support', 'jugement', 'run.ts');
const RULES_FOLDER = 'support/rules';

/** Project files reached from the entry, each with what it does. @returns Map of path in the project → normalised source */
function reachedSources(root) {
  const found = new Map(), waiting = [join(root, ENTRY)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const name = relative(root, file).split(sep).join('/');
    if (found.has(name)) continue;
    const source = normalised(readFileSync(file, 'utf8'));
    found.set(name, source);
    for (const [, target] of source.matchAll(/(?:from|import|require\() ?['"](\.[^'"]*)['"]/g)) {
      const next = [`${join(dirname(file), target)}.ts`, join(dirname(file), target, 'index.ts')].find(existsSync);
      if (next !== undefined) waiting.push(next);
    }
  }
  return found;
}

const isWithin = (name, source) => name === source || name.startsWith(`${source}/`);

/**
 * Digest of each reading's sources.
 * @param root the project's folder. @param built where it was compiled. @param reached sources by path, read from the project by default.
 * @returns Map of reading id → { version, file, sha256 }. @throws when a file that the judgement reaches is of no reading and not said to be none.
 */
function readingSources(root, built, reached = reachedSources(root)) {
  const { READINGS, NO_READING } = require(join(built, 'support', 'jugement', 'readings.js'));
  const hashes = new Map(READINGS.map(({ id }) => [id, createHash('sha256')]));
  for (const name of [...reached.keys()].sort()) {
    if (isWithin(name, RULES_FOLDER)) continue;
    const reading = READINGS.find(({ sources }) => sources.some((source) => isWithin(name, source)));
    if (reading !== undefined) hashes.get(reading.id).update(`${name}\n${reached.get(name)}\n`);
    else if (!NO_READING.some((source) => isWithin(name, source))) throw new Error(`${name} sert au jugement, mais n’est d’aucune lecture de support/jugement/readings.ts.`);
  }
  return new Map(READINGS.map(({ id, version, sources }) => [id, { version, file: sources[0], sha256: hashes.get(id).digest('hex') }]));
}

module.exports = { reachedSources, readingSources };
