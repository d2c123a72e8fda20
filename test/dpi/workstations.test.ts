import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, describe, test, type TestContext } from 'node:test';
import type { Page } from 'playwright';
import { loadTarget } from '../../support/dpi/target-file';
import { Workstations } from '../../support/dpi/web/workstations';
import { projectRoot } from '../../support/racine';
import { browserOrSkip, sharedBrowser } from './browser';
import { AUBRAC } from './people';

const browser = sharedBrowser();
after(() => browser.close());
const TARGET = loadTarget(join(projectRoot, 'test', 'dpi', 'cibles', 'maquette.yaml'));

interface Site { url: string; /** How many times the page that may be cached was really asked for. */ asked(): number; cookies: string[] }

/** A site that leaves a trace of each kind, on an origin of its own. */
async function site(t: TestContext): Promise<Site> {
  let asked = 0;
  const cookies: string[] = [];
  const server = createServer((request, response) => {
    cookies.push(request.headers.cookie ?? '');
    if (request.url === '/en-cache') asked += 1;
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'marque=1; Max-Age=9999', ...(request.url === '/en-cache' ? { 'cache-control': 'max-age=9999' } : {}) })
      .end(`<title>${request.url ?? ''}</title><h1>${request.url ?? ''}</h1>`);
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  t.after(() => new Promise<void>((done) => { server.close(() => { done(); }); server.closeAllConnections(); }));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked: () => asked, cookies };
}

/** What a page leaves behind, and what the next one finds of it. Strings: they run in the page. */
const LEAVE = `localStorage.a = sessionStorage.b = window.name = 'laissé';
  Promise.all([caches.open('c').then((cache) => cache.put('/x', new Response('laissé'))), new Promise((done) => { indexedDB.open('base').onsuccess = done; })])`;
const FOUND = `Promise.all([caches.keys(), indexedDB.databases()]).then(([kept, bases]) =>
  [localStorage.length, sessionStorage.length, window.name, document.cookie.includes('js'), kept.length, bases.length])`;
const NOTHING = [0, 0, '', false, 0, 0];

async function leaveTraces(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(`document.cookie = 'js=1; Max-Age=9999'`);
  await page.evaluate(LEAVE);
  await page.goto(`${url}en-cache`);
  await page.evaluate(`sessionStorage.c = 'laissé'`);
}

async function opened(t: TestContext): Promise<Workstations | undefined> {
  if (!await browserOrSkip(t, browser)) return undefined;
  const workstations = new Workstations(TARGET, () => browser.get());
  t.after(() => workstations.reset());
  return workstations;
}

describe('a workstation from one scenario to the next', () => {
  test('keeps nothing: cookie, storage, cache, name, history', async (t) => {
    const workstations = await opened(t);
    if (!workstations) return;
    const { url, asked, cookies } = await site(t);
    const { page } = await workstations.take('poste 1', AUBRAC);
    await leaveTraces(page, url);
    assert.deepEqual(await page.evaluate(FOUND), [1, 2, 'laissé', true, 1, 1], 'each kind of trace is really left');
    await workstations.reset();
    assert.throws(() => workstations.at('poste 1'), /personne ne l’a pris/);
    const next = await workstations.take('poste 2', AUBRAC);
    assert.equal(next.page.url(), 'about:blank');
    assert.equal(await next.page.goBack(), null, '« back » leads nowhere');
    const seen = asked();
    await next.page.goto(`${url}en-cache`);
    assert.equal(asked(), seen + 1, 'the page is asked for again, not shown from the cache');
    assert.equal(cookies.at(-1), '', 'no cookie is sent');
    assert.deepEqual(await next.page.evaluate(FOUND), NOTHING);
  });

  test('keeps nothing of a second site either', async (t) => {
    const workstations = await opened(t);
    if (!workstations) return;
    const sites = [await site(t), await site(t)];
    const { page } = await workstations.take('poste 1', AUBRAC);
    for (const { url } of sites) await leaveTraces(page, url);
    await workstations.reset();
    const next = await workstations.take('poste 1', AUBRAC);
    for (const { url } of sites) {
      await next.page.goto(url);
      assert.deepEqual(await next.page.evaluate(FOUND), NOTHING);
    }
  });

  test('a page that answers no more does not hold the next one', async (t) => {
    const workstations = await opened(t);
    if (!workstations) return;
    const { url } = await site(t);
    const { page } = await workstations.take('poste 1', AUBRAC);
    await page.goto(url);
    await page.evaluate('setTimeout(() => { for (;;); }, 0); 1');
    await workstations.reset();
    const next = await workstations.take('poste 1', AUBRAC);
    await next.page.goto(url);
    assert.equal(await next.page.title(), '/');
  });

  test('a page that crashed is replaced', async (t) => {
    const workstations = await opened(t);
    if (!workstations) return;
    const { url } = await site(t);
    const { page } = await workstations.take('poste 1', AUBRAC);
    await page.goto(url);
    const crashed = page.waitForEvent('crash');
    page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await workstations.reset();
    const next = await workstations.take('poste 1', AUBRAC);
    assert.ok(next.page !== page);
    await next.page.goto(url);
    assert.equal(await next.page.title(), '/');
  });

  test('does not keep its renderer for ever: what pages leave in memory goes with it', async (t) => {
    const workstations = await opened(t);
    if (!workstations) return;
    const contexts = new Set<unknown>();
    for (let turn = 0; turn < 30; turn += 1) {
      contexts.add((await workstations.take('poste 1', AUBRAC)).context);
      await workstations.reset();
    }
    assert.ok(contexts.size >= 2 && contexts.size <= 5, `${contexts.size} contexts for 30 persons`);
  });
});
