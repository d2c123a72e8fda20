import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { judgeRun } from '../../support/jugement/run';
import { setBanc } from '../../support/monde/banc';
import { sharedBrowser } from '../../support/dpi/web/browser';
import { messagesFile, openCucumber } from '../../support/monde/cucumber';
import { openBanc } from '../../support/monde/open-banc';
import { prepareRun } from '../../support/monde/run-suite';
import { projectRoot } from '../../support/racine';
import { browserOrSkip } from '../dpi/browser';
import { RENAMED_BOOK } from '../dpi/renamed-book';
import { temporaryFolder } from '../cli/kit';

/** Each kind of gesture and screen, allowed and refused: login, reopening, notice, authorisation, list, document, about, traces; and messages of each origin. */
const SCENARIOS = 'not @piece and (@EX_GEN-1180 or @REM-SC.DMP-CONF.11 or @EX_0.3-1010 or @EX_3.2-1010 or (@EXI-v1-23 and @negatif) or (@EX_AIR-070 and not @EX_AIR-120)'
  + ' or (@EX_AIR-020 and @negatif) or @REC_0.X-1090)';

test('a renamed, re-ordered copy of the témoin, driven by another target file against the mock DMP, is judged conforme', async (t) => {
  const browser = sharedBrowser();
  if (!await browserOrSkip(t, browser)) return;
  const folder = temporaryFolder();
  try {
    const targetFile = join(projectRoot, 'test', 'dpi', 'cibles', 'copie-renommee.yaml');
    const run = await prepareRun({ targetFile, tags: SCENARIOS, reports: folder.path });
    const config = { runFolder: run.folder.path, workFolder: run.folder.work, worker: 'banc-1', targetFile, pkiFolder: run.pkiFolder, ...(run.pieces === undefined ? {} : { pieces: run.pieces }) };
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
    assert.ok(scenarios.length >= 10);
    assert.deepEqual(scenarios.filter((scenario) => scenario.verdict !== 'conforme').map(({ id, reason }) => [id, reason]), []);
    assert.equal(verdict, 'conforme');
  } finally {
    await browser.close();
    folder.remove();
  }
});
