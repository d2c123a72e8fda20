import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { judgeRun } from '../../support/jugement/run';
import { setBanc } from '../../support/monde/banc';
import { sharedBrowser } from '../../support/monde/browser';
import { messagesFile, openCucumber } from '../../support/monde/cucumber';
import { openBanc } from '../../support/monde/open-banc';
import { prepareRun } from '../../support/monde/run-suite';
import { projectRoot } from '../../support/racine';
import { RENAMED_BOOK } from '../dpi/renamed-book';
import { temporaryFolder } from '../cli/kit';

/** One positive and one negative scenario of each kind of gesture and screen: login, refusal, notice, authorisation, list, document, about, traces, reopening, certificate. */
const SCENARIOS = '@EX_GEN-1180 or @REM-SC.DMP-CONF.11 or @EX_0.3-1010 or @EX_3.2-1010 or @EXI-v1-23 and not @EX_AIR-050 or @EX_AIR-070 and not @EX_AIR-120'
  + ' or @EX_AIR-020 and @negatif or @EXI-v1-26 and @EX_AIR-080 or @REC_0.X-1090';

test('a renamed, re-ordered copy of the témoin, driven by another target file against the mock DMP, is judged conforme', async () => {
  const folder = temporaryFolder();
  const browser = sharedBrowser();
  try {
    const targetFile = join(projectRoot, 'test', 'dpi', 'cibles', 'copie-renommee.yaml');
    const run = await prepareRun({ targetFile, tags: SCENARIOS, reports: folder.path });
    const config = { runFolder: run.folder.path, workFolder: run.folder.work, worker: 'banc-1', targetFile, pkiFolder: run.pkiFolder };
    const banc = await openBanc(config, browser, (ports) => ({ ...ports, screens: { book: () => RENAMED_BOOK } }));
    setBanc(banc);
    try {
      const messages = messagesFile(config.runFolder, config.worker);
      mkdirSync(dirname(messages), { recursive: true });
      await (await openCucumber()).run(run.plan, messages);
    } finally {
      await banc.close();
      setBanc(undefined);
    }
    const { verdict, scenarios } = judgeRun(config.runFolder);
    assert.ok(scenarios.length >= 12);
    assert.deepEqual(scenarios.filter((scenario) => scenario.verdict !== 'conforme').map(({ id, reason }) => [id, reason]), []);
    assert.equal(verdict, 'conforme');
  } finally {
    await browser.close();
    folder.remove();
  }
});
