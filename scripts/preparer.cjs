// Everything a fresh clone needs before its first run: Node, packages, a browser, compiled code. Node built-ins only.
'use strict';
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { requireNode } = require('./lib/node-version.cjs');

const ROOT = resolve(__dirname, '..');
const MODULES = join(ROOT, 'node_modules');
const INSTALL_LIMIT_MS = 10 * 60_000;
const BROWSER_LIMIT_MS = 60_000;

/** Ends the set-up: one sentence, code 2. */
class SetUpError extends Error {}

/** Said on stderr, so that --json keeps stdout for itself. */
const say = (sentence) => { process.stderr.write(`${sentence}\n`); };

const lockDigest = () => createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex').slice(0, 16);
const stampOf = (digest) => join(MODULES, `.homologair-${digest}`);

/** `npm ci`, once per package-lock.json: its stamp is inside what `npm ci` deletes. */
async function installOnce() {
  const digest = lockDigest();
  if (existsSync(stampOf(digest))) return;
  const { run } = require('./lib/process.cjs');
  say('Installation des dépendances (une seule fois)…');
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const [program, ...first] = npm;
  const { code, output, late } = await run(program, [...first, 'ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: ROOT, quiet: true, limitMs: INSTALL_LIMIT_MS });
  if (late) throw new SetUpError(`L’installation des dépendances n’a pas abouti en ${INSTALL_LIMIT_MS / 60_000} minutes : vérifiez l’accès au registre npm, puis relancez.`);
  if (code !== 0) {
    process.stderr.write(output.split('\n').slice(-15).join('\n'));
    throw new SetUpError(`L’installation des dépendances a échoué (npm ci, code ${code}) : vérifiez l’accès au registre npm, puis relancez.`);
  }
  readdirSync(MODULES).filter((name) => /^\.homologair-[0-9a-f]{16}$/.test(name)).forEach((name) => rmSync(join(MODULES, name)));
  writeFileSync(stampOf(digest), `${new Date().toISOString()}\n`);
}

/** Does the browser of the npm package start here? It needs libraries a bare machine may lack. Asked once per installation. */
async function packagedBrowserStarts(name) {
  if (!existsSync(join(MODULES, ...name.split('/')))) return false;
  const known = join(MODULES, '.homologair-navigateur');
  if (existsSync(known)) return readFileSync(known, 'utf8') === 'oui';
  const { run } = require('./lib/process.cjs');
  const script = `const c=require(${JSON.stringify(name)});(c.default??c).executablePath().then((p)=>process.exit(require('node:child_process').spawnSync(p,['--version'],{timeout:20000}).status??1),()=>process.exit(1))`;
  const { code } = await run(process.execPath, ['-e', script], { cwd: ROOT, quiet: true, limitMs: BROWSER_LIMIT_MS });
  writeFileSync(known, code === 0 ? 'oui' : 'non');
  return code === 0;
}

/** A browser in the order of scripts/navigateurs.cjs; nothing is ever downloaded here. */
async function requireBrowser() {
  const { browserCandidates } = require('./navigateurs.cjs');
  for (const candidate of browserCandidates()) {
    if (candidate.path !== undefined || await packagedBrowserStarts(candidate.package)) return;
  }
  throw new SetUpError(process.env.NAVIGATEUR
    ? `La variable NAVIGATEUR désigne « ${process.env.NAVIGATEUR} », qui n’est pas un programme exécutable : donnez le chemin d’un Chromium, ou retirez-la.`
    : 'Aucun navigateur utilisable n’est installé : installez-en un (sur Debian ou Ubuntu, « apt-get install chromium-headless-shell » ou « apt-get install chromium »), ou donnez son chemin dans la variable NAVIGATEUR.');
}

/** Node, packages, browser. Ends the process with code 2 and one sentence when one cannot be had. */
async function prepare({ browser = true } = {}) {
  requireNode(process.versions.node);
  try {
    await installOnce();
    if (browser) await requireBrowser();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
    process.exit(2);
  }
}

/** Compiles what changed. Ends the process with code 4 when the sources do not compile: that is the bench's own defect. */
async function build() {
  const { compile } = require('./lib/compile.cjs');
  const { ok } = await compile(ROOT);
  if (ok) return;
  say('La compilation du banc a échoué : les erreurs sont ci-dessus.');
  process.exit(4);
}

module.exports = { ROOT, build, prepare, say };
