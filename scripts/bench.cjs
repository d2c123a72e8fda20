// `npm run bench [-- name…]`: the figures, one program after the other so that they do not disturb each other.
'use strict';
require('./lib/node-version.cjs').requireNode(process.versions.node);
const { readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { build, prepare, ROOT, say } = require('./preparer.cjs');
const { compiled } = require('./lib/compile.cjs');
const { run } = require('./lib/process.cjs');

/** A program stands directly in bench/ and calls its own main(); the rest is what programs share. */
const isProgram = (file) => dirname(file) === join('dist', 'bench') && /^(void |await )?main\(\)/m.test(readFileSync(join(ROOT, file), 'utf8'));

async function main() {
  await prepare();
  await build();
  const wanted = process.argv.slice(2);
  const programs = compiled(ROOT, 'bench', '.js').filter((file) => isProgram(file) && (wanted.length === 0 || wanted.includes(basename(file, '.js'))));
  if (programs.length === 0) {
    say(`Aucune mesure ne porte ce nom : ${wanted.join(', ') || '(bench/ est vide)'}.`);
    process.exitCode = 2;
    return;
  }
  for (const program of programs) {
    say(`\n— ${basename(program, '.js')}`);
    const { code } = await run(process.execPath, [join(ROOT, program)], { cwd: ROOT, inherit: true });
    if (code !== 0) process.exitCode = 1;
  }
}

main().catch((error) => { process.stderr.write(`${error.stack}\n`); process.exitCode = 4; });
