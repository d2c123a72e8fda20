import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { TemoinPorts } from '../../support/dpi-temoin/ports';
import { sharedBrowser } from '../../support/dpi/web/browser';
import { judgeRun } from '../../support/jugement/run';
import { setBanc } from '../../support/monde/banc';
import { messagesFile, openCucumber } from '../../support/monde/cucumber';
import { openBanc } from '../../support/monde/open-banc';
import { prepareRun } from '../../support/monde/run-suite';
import { fixture } from '../../support/racine';
import { temporaryFolder } from '../cli/kit';

const PFI = { nom: 'Plateforme d’essai', version: '2.1' };

/** The témoin behind a small platform: the software keeps its screens and its checks, the platform issues the tokens under a name of its own. */
const behind = (platform: { nom: string; version: string }) => (ports: TemoinPorts): TemoinPorts => ({
  ...ports, vihfClaims: { build: (material) => ({ ...ports.vihfClaims.build(material), lpsNom: platform.nom, lpsVersion: platform.version }) },
});

/** Steps are loaded once in a process. */
const cucumber = openCucumber();

/** Verdicts of the scenario on a target « DPI + PFI ». */
async function verdicts(change: (ports: TemoinPorts) => TemoinPorts): Promise<(string | undefined)[]> {
  const folder = temporaryFolder();
  const browser = sharedBrowser();
  try {
    const targetFile = join(folder.path, 'dpi-et-pfi.yaml');
    writeFileSync(targetFile, readFileSync(fixture('cibles', 'temoin.yaml'), 'utf8').replace('\ntransactions:', `\nplateforme: { nom: ${PFI.nom}, version: '${PFI.version}' }\ntransactions:`));
    const run = await prepareRun({ targetFile, tags: '@REFDMP-3-plateforme', reports: folder.path });
    const config = { runFolder: run.folder.path, workFolder: run.folder.work, worker: 'banc-1', targetFile, pkiFolder: run.pkiFolder, ...(run.pieces === undefined ? {} : { pieces: run.pieces }) };
    const banc = await openBanc(config, browser, change);
    setBanc(banc);
    try {
      const messages = messagesFile(config.runFolder, config.worker);
      mkdirSync(dirname(messages), { recursive: true });
      await (await cucumber).run(run.plan, messages);
    } finally {
      await banc.close();
      setBanc(undefined);
    }
    return judgeRun(config.runFolder).scenarios.map(({ verdict }) => verdict);
  } finally {
    await browser.close();
    folder.remove();
  }
}

test('a platform that calls under its own name is lawful', async () => { assert.deepEqual(await verdicts(behind(PFI)), ['conforme']); });
test('a platform that calls under the software’s name, or another’s, is not', async () => {
  assert.deepEqual(await verdicts((ports) => ports), ['non conforme']);
  assert.deepEqual(await verdicts(behind({ ...PFI, nom: 'Plateforme d’un confrère' })), ['non conforme']);
});
