import { AfterAll, BeforeAll } from '@cucumber/cucumber';
import { resolve } from 'node:path';
import { loadTarget } from '../dpi/target-file';
import { sharedBrowser } from '../dpi/web/browser';
import { judgeRun } from '../jugement/run';
import { writeResult } from '../jugement/result-file';
import { fixture } from '../racine';
import { setBanc, theBanc } from './banc';
import { openBanc } from './open-banc';
import { prepareRun, type PreparedRun } from './run-suite';

/**
 * Lets cucumber-js itself run scenarios (`npm run cucumber`): one bench for the process, its journal judged at the end like any
 * other. `CIBLE` names another target file. A green step is not a verdict: the run fails when the judgement is not *conforme*.
 */
const targetFile = process.env['CIBLE'] === undefined ? fixture('cibles', 'temoin.yaml') : resolve(process.env['CIBLE']);
const browser = sharedBrowser();
let run: PreparedRun | undefined;

BeforeAll({ timeout: 60_000 }, async () => {
  loadTarget(targetFile);
  run = await prepareRun({ targetFile, tags: '', workers: 1 });
  setBanc(await openBanc({ runFolder: run.folder.path, workFolder: run.folder.work, worker: 'banc-1', targetFile, pkiFolder: run.pkiFolder, ...(run.pieces === undefined ? {} : { pieces: run.pieces }) }, browser));
});

AfterAll({ timeout: 60_000 }, async () => {
  if (!run) return;
  const { folder, catalogue } = run;
  try {
    await theBanc().close();
    const resultat = judgeRun(folder.path, catalogue);
    writeResult(folder.path, resultat);
    process.stdout.write(`\nVerdict du passage : ${resultat.verdict}. Dossier : ${folder.path}\n`);
    if (resultat.exitCode !== 0) throw new Error(`Verdict du passage : ${resultat.verdict}.`);
  } finally {
    setBanc(undefined);
    await browser.close();
    folder.forgetSecrets();
  }
});
