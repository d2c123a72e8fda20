// Source digest of each rule: its own file and the files of support/rules it draws on, without comments, types nor layout.
'use strict';
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');
const ts = require('typescript');

const RULES_FOLDER = join('support', 'rules');

const below = (folder) => readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? below(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : []));

/** What a source does, whatever its comments, types and layout. */
function normalised(text) {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { target: 'ES2022', module: 'ESNext', removeComments: true, verbatimModuleSyntax: false, newLine: 'lf' } });
  return outputText.replace(/\s+/g, ' ').trim();
}

/** Files of the same room that a normalised source still imports. */
function importsOf(file, source, root) {
  return [...source.matchAll(/(?:from|import) ['"](\.[^'"]*)['"]/g)]
    .map(([, name]) => [`${join(dirname(file), name)}.ts`, join(dirname(file), name, 'index.ts')].find(existsSync))
    .filter((found) => found !== undefined && !relative(join(root, RULES_FOLDER), found).startsWith('..'));
}

/**
 * Digest of each rule's source.
 * @param root the project's folder. @param built where it was compiled: which file makes which rule is asked of the modules themselves.
 * @returns Map of rule id → { version, file, sha256 }
 */
function ruleSources(root, built) {
  const sources = new Map(below(join(root, RULES_FOLDER)).map((file) => [file, normalised(readFileSync(file, 'utf8'))]));
  const closure = (file, seen = new Set()) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const next of importsOf(file, sources.get(file) ?? '', root)) closure(next, seen);
    return seen;
  };
  const { RULES } = require(join(built, RULES_FOLDER, 'index.js'));
  const digests = new Map();
  for (const file of sources.keys()) {
    for (const value of Object.values(require(join(built, relative(root, file)).replace(/\.ts$/, '.js')))) {
      if (typeof value?.judge !== 'function' || RULES.get(value.id) !== value) continue;
      const hash = createHash('sha256');
      for (const part of [...closure(file)].sort()) hash.update(`${relative(root, part)}\n${sources.get(part)}\n`);
      digests.set(value.id, { version: value.version, file: relative(root, file), sha256: hash.digest('hex') });
    }
  }
  for (const id of RULES.keys()) if (!digests.has(id)) throw new Error(`La règle ${id} n’est exportée par aucun fichier de ${RULES_FOLDER}.`);
  return new Map([...digests].sort(([one], [other]) => (one < other ? -1 : 1)));
}

module.exports = { normalised, ruleSources };
