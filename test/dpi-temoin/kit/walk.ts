import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { FRENCH_BOOK } from '../../../support/dpi-temoin/screens/french';
import { fill } from '../../../support/dpi-temoin/web/html';
import { sharedBrowser } from '../../../support/dpi/web/browser';
import { projectRoot } from '../../../support/racine';
import { AUBRAC, PAT, startBench, type Bench } from './temoin';

const { texts, paths } = FRENCH_BOOK;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
const AXE = readFileSync(createRequire(join(projectRoot, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

const browser = sharedBrowser();
after(() => browser.close());

/** What breaks the rules on the page as displayed. Evaluated by the browser's own door: the page keeps its strict policy (no script). */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(`axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } })`) as AxeResults;
  assert.ok(passes.length > 5, 'the rules were run');
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} : ${help} (${target.join(' ')})`));
}

export interface Walk { bench: Bench; page: Page; look(screen: string, title: string): Promise<void>; press(button: string): Promise<void>; follow(link: string): Promise<void> }

/** A témoin and a browser in front of it, or a skip with its reason. `look`: one screen, told by its title, without a fault. */
export async function walking(t: TestContext): Promise<Walk | undefined> {
  const started = await browser.get().catch((error: Error) => { t.skip(error.message); return undefined; });
  if (started === undefined) return undefined;
  const bench = await startBench();
  t.after(bench.close);
  const context = await started.newContext({ baseURL: bench.url });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  return {
    bench, page,
    look: (screen, title) => t.test(screen, async () => {
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), title);
      assert.deepEqual(await faults(page), []);
    }),
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    follow: (name) => page.getByRole('link', { name, exact: true }).click(),
  };
}

export async function presentPassword({ page, press }: Walk, login: string, password = AUBRAC.motDePasse): Promise<void> {
  await page.goto(paths.login);
  await page.getByLabel(texts.login, { exact: true }).fill(login);
  await page.getByLabel(texts.password, { exact: true }).fill(password);
  await press(texts.loginButton);
}
export async function presentCode({ page, bench, press }: Walk, code = bench.code()): Promise<void> {
  await page.getByLabel(texts.code, { exact: true }).fill(code);
  await press(texts.codeButton);
}

export const PATIENT = { patient: `${PAT.nom} ${PAT.prenom}` };
export const openRecord = ({ follow }: Walk): Promise<void> => follow(fill(texts.openRecord, PATIENT));
export const RECORD = fill(texts.recordTitle, PATIENT);
export const DMP = fill(texts.dmpPageTitle, PATIENT);
