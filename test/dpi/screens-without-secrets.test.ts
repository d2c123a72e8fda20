import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright';
import { loadTarget } from '../../support/dpi/target-file';
import { totpCode } from '../../support/dpi/totp';
import { openWebDriver } from '../../support/dpi/web/driver';
import { composeTemoin, defaultPorts } from '../../support/dpi-temoin/compose';
import { fixture } from '../../support/racine';
import { spellings } from '../../support/rapports/spellings';
import { browserOrSkip, sharedBrowser } from './browser';
import { AUBRAC, BRUME, TROIS_VALLEES } from './people';

const browser = sharedBrowser();
after(() => browser.close());

/** The browser, where each picture also leaves what its page held: the document, and what is written in fields the eye can read. */
function spied(real: Browser, held: string[]): Browser {
  const watch = (page: Page): void => {
    const shoot = page.screenshot.bind(page);
    page.screenshot = async (options) => {
      const written = await page.locator('input:not([type=password]), textarea').evaluateAll((fields) => fields.map((field) => (field as unknown as { value: string }).value));
      held.push(await page.content(), written.join('\n'));
      return shoot(options);
    };
  };
  return new Proxy(real, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (name === 'newContext') return async (...args: Parameters<Browser['newContext']>): Promise<BrowserContext> => { const context = await target.newContext(...args); context.on('page', watch); return context; };
      return typeof member === 'function' ? (member as (...args: unknown[]) => unknown).bind(target) : member;
    },
  });
}

test('the page behind each picture holds no password, no TOTP secret and no session cookie', async (t) => {
  if (!await browserOrSkip(t, browser)) return;
  const folder = mkdtempSync(join(tmpdir(), 'ecrans-')), none = { cert: join(folder, 'none'), key: join(folder, 'none') }, held: string[] = [];
  t.after(() => { rmSync(folder, { recursive: true, force: true }); });
  const temoin = composeTemoin(defaultPorts({ database: join(folder, 'temoin.sqlite'), dmpUrl: 'https://localhost:9/', certificates: { nominal: { authCli: none, sign: none } }, trust: { ca: none.cert, crls: [] } }));
  const { url, admission, token } = await temoin.start();
  t.after(() => temoin.close());
  const real = await browser.get(), contexts: BrowserContext[] = [];
  const driver = openWebDriver({ target: loadTarget(fixture('cibles', 'temoin.yaml')), url, admission, jeton: token, browser: async () => spied(real, held) });
  t.after(() => driver.close());
  await driver.admettre({ professionnels: [AUBRAC], patients: [BRUME], structure: TROIS_VALLEES });
  const read = async (): Promise<void> => { for (const name of ['message', 'a-propos', 'documents', 'information-rpps']) await driver.lire(name, 'poste 1'); };
  await driver.prendreSonPoste(AUBRAC, 'poste 1');
  await read();
  await driver.presenterPremierFacteur(AUBRAC, 'poste 1');
  await read();
  await driver.presenterSecondFacteur(AUBRAC, 'poste 1', totpCode(AUBRAC.secretTotp ?? '', new Date()));
  await read();
  await driver.ouvrirDossier(BRUME, 'poste 1');
  await read();
  contexts.push(...real.contexts());
  const cookies = (await Promise.all(contexts.map((context) => context.cookies()))).flat().map(({ value }) => value);
  assert.ok(cookies.length > 0 && held.length >= 16, `${cookies.length} cookies, ${held.length / 2} pages`);
  for (const secret of [AUBRAC.motDePasse, AUBRAC.secretTotp ?? '', ...cookies]) {
    assert.ok(secret.length >= 6, 'a secret worth looking for');
    for (const { text } of spellings(secret)) for (const page of held) assert.equal(page.includes(text), false, `${secret.slice(0, 3)}…`);
  }
});
