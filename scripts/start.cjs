// What `npm start` runs: the set-up, once, then the whole suite against the embedded témoin.
'use strict';
require('./lib/node-version.cjs').requireNode(process.versions.node);
const { join } = require('node:path');
const { build, prepare, ROOT } = require('./preparer.cjs');
const { run } = require('./lib/process.cjs');

async function main() {
  await prepare();
  await build();
  const { code } = await run(process.execPath, [join(ROOT, 'dist', 'support', 'cli', 'homologair.js'), 'lancer', ...process.argv.slice(2)], { cwd: ROOT, inherit: true });
  process.exitCode = code;
}

main().catch((error) => { process.stderr.write(`${error.stack}\n`); process.exitCode = 4; });
