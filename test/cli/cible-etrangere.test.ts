import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import type { Resultat } from '../../support/jugement/resultat';
import { fixture } from '../../support/racine';
import { homologair, startHomologair, temporaryFolder, type Ran } from './kit';

/** What `servir temoin --json` tells: here, a DPI nobody knows anything else of. */
interface Foreign { url: string; admission: string; conduite: string; jeton: string }

const CANAL = 'features/6-air-simplifie/CANAL-integre-air.feature', ABOUT = 'features/6-air-simplifie/EX_GEN-1180-a-propos.feature';
const folder = temporaryFolder();
const cles = join(folder.path, 'cles'), cible = join(folder.path, 'ma-cible.yaml'), rapports = join(folder.path, 'rapports');
let dpi: ChildProcess | undefined;
let foreign: Foreign;
let port = 0;

before(async () => {
  port = await portWithNext();
  dpi = startHomologair(['servir', 'temoin', '--json', '--dmp', `https://localhost:${port}/si-dmp-server/v2/services/`, '--parametres', `https://localhost:${port + 1}/web/dmp/documents/param-lps`, '--cles', cles]);
  foreign = await firstLine<Foreign>(dpi);
  writeFileSync(cible, asForeign(readFileSync(fixture('cibles', 'temoin.yaml'), 'utf8'), foreign));
});
after(() => {
  if (dpi?.pid !== undefined && dpi.exitCode === null) process.kill(-dpi.pid, 'SIGKILL');
  folder.remove();
});

test('a DPI set up by hand is conforme at its screens, then without them in a second run that reads the same keys again', () => {
  const made = join(cles, 'pki');
  assert.equal(statSync(made).mode & 0o777, 0o700);
  for (const key of readdirSync(made).filter((name) => name.endsWith('.key.pem'))) assert.equal(statSync(join(made, key)).mode & 0o777, 0o600, key);
  const before = readFileSync(join(made, 'pki.json'), 'utf8') + readFileSync(join(made, 'serveur.pem'), 'utf8');
  for (const [path, driver] of [[ABOUT, 'web'], [CANAL, 'api']] as const) {
    const { run, result, journal } = played(path, driver === 'api' ? '@sans-ecran' : '@EX_GEN-1180');
    assert.equal(run.code, 0, run.stdout + run.stderr);
    assert.match(run.stdout, new RegExp(`DMP simulé de ce passage : https://localhost:${port}/si-dmp-server/v2/services/\n`));
    assert.equal(result.verdict, 'conforme');
    assert.equal(result.scenarios.length, 1);
    assert.match(journal, new RegExp(`"driver":"${driver}"`));
    assert.match(run.stdout, /^Cible : DPI Étranger 1\.0\.0,/m);
    assert.doesNotMatch(run.stdout, /témoin du banc/);
  }
  assert.equal(readFileSync(join(made, 'pki.json'), 'utf8') + readFileSync(join(made, 'serveur.pem'), 'utf8'), before);
});

test('a run goes on at the time of a DPI that an earlier one moved', async () => {
  const moved = await fetch(new URL('/horloge', foreign.admission), { method: 'POST', headers: { authorization: `Bearer ${foreign.jeton}`, 'content-type': 'application/json' }, body: JSON.stringify({ avancerMs: 40 * 86_400_000 }) });
  assert.equal(moved.status, 200);
  const { run, result } = played(CANAL, '@sans-ecran');
  assert.equal(run.code, 0, run.stdout + run.stderr);
  assert.equal(result.verdict, 'conforme');
});

test('the options go together, on ports that are free, for another target than the témoin', async () => {
  const told = (...args: string[]): string => {
    const { code, stderr } = homologair(['lancer', CANAL, ...args], { JETON_DU_DPI: foreign.jeton });
    assert.equal(code, 2, stderr);
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
    return stderr;
  };
  assert.match(told('--cible', cible, '--port-dmp', String(port)), /CLI-OPTION.*--cles/);
  assert.match(told('--cible', cible, '--cles', cles), /CLI-OPTION.*--port-dmp/);
  assert.match(told('--cible', cible, '--cles', cles, '--port-dmp', '0'), /CLI-PORT/);
  assert.match(told('--port-dmp', String(port), '--cles', cles), /CLI-RACCORDEMENT.*témoin/);
  const taken = await listeningOn(port + 1);
  assert.match(told('--cible', cible, '--port-dmp', String(port), '--cles', cles), new RegExp(`CLI-PORT.*${port + 1}.*déjà occupé`));
  await closed(taken);
});

/** One run of the foreign target, from outside. */
function played(path: string, tags: string): { run: Ran; result: Resultat; journal: string } {
  const known = new Set(runsIn(rapports));
  const run = homologair(['lancer', path, '--cible', cible, '--port-dmp', String(port), '--cles', cles, '--tags', tags, '--sortie', rapports, '--allure', 'non'], { JETON_DU_DPI: foreign.jeton });
  const made = join(rapports, runsIn(rapports).find((name) => !known.has(name)) ?? '');
  return { run, result: JSON.parse(readFileSync(join(made, 'resultat.json'), 'utf8')) as Resultat, journal: readFileSync(join(made, 'journal', 'banc-1.ndjson'), 'utf8') };
}

function runsIn(path: string): string[] {
  try { return readdirSync(path).filter((name) => !name.startsWith('.')); } catch { return []; }
}

/** The témoin's own file, as an editor changes it for another software. */
function asForeign(text: string, { url, admission, conduite }: Foreign): string {
  const changes: [string | RegExp, string][] = [
    [/^cible: .*$/m, 'cible: { nom: DPI Étranger, version: 1.0.0 }'], ["'{url}'", url], ["'{admission}'", admission], ["'{conduite}'", conduite], [/'\{jeton\}'/g, "'{env:JETON_DU_DPI}'"],
  ];
  return changes.reduce((file, [from, to]) => {
    const changed = file.replace(from, to);
    assert.notEqual(changed, file, String(from));
    return changed;
  }, text);
}

async function firstLine<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, 'exit').then(([code]) => { throw new Error(`ended with ${String(code)}`); });
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  ended.catch(() => undefined);
  return JSON.parse(line) as T;
}

async function listeningOn(wanted: number): Promise<Server> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
const closed = (server: Server): Promise<void> => new Promise((done) => { server.close(() => { done(); }); });

/** A port that is free, and the next one too. */
async function portWithNext(): Promise<number> {
  for (;;) {
    const first = await listeningOn(0);
    const { port: found } = first.address() as AddressInfo;
    const next = found < 65_534 ? await listeningOn(found + 1).catch(() => undefined) : undefined;
    await closed(first);
    if (next === undefined) continue;
    await closed(next);
    return found;
  }
}
