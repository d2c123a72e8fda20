import type { Browser, BrowserContext, CDPSession, Frame, Page } from 'playwright';

/** A workstation's size on the screen, pixels. */
export interface ScreenSize { width: number; height: number }

/** A browser context with one page to work in; `leave` empties it for whoever comes next. */
export interface Seat { context: BrowserContext; page: Page; leave(): Promise<void> }

/** A context between two persons: the keeper is a page nobody sees, which keeps the renderer's process alive. */
interface Kept { context: BrowserContext; devtools: CDPSession; keeper: Page; origins: Set<string>; /** Its renderer is no more. */ crashed: boolean; uses: number }

/** A renderer that has not answered the simplest question by then is busy for ever: a script of the page goes round in circles. */
const ANSWER_MS = 2_000;

/** A renderer keeps much of what its pages were (400 MiB after a hundred persons, 170 after 25, measured): after so many, another takes over. */
const USES = 8;

/** Per browser, the emptied contexts of each size. */
const free = new WeakMap<Browser, Map<string, Kept[]>>();

/**
 * Sits at an emptied context when there is one. Starting a renderer costs two thirds of what opening a workstation does
 * (0.48 s of processor against 0.26, measured), so its context outlives the scenario; what it has seen does not.
 */
export async function takeSeat(browser: Browser, size: ScreenSize): Promise<Seat> {
  const kept = shelf(browser, size).pop() ?? await open(browser, size);
  const page = await kept.context.newPage();
  kept.uses += 1;
  return {
    context: kept.context, page,
    leave: async () => {
      // A context that cannot be emptied, or has served enough, is not used again.
      if (kept.uses >= USES) await kept.context.close();
      else await empty(kept).then(() => { shelf(browser, size).push(kept); }, () => kept.context.close());
    },
  };
}

function shelf(browser: Browser, { width, height }: ScreenSize): Kept[] {
  const ofBrowser = free.get(browser) ?? new Map<string, Kept[]>();
  free.set(browser, ofBrowser);
  const key = `${width}×${height}`;
  const ofSize = ofBrowser.get(key) ?? [];
  ofBrowser.set(key, ofSize);
  return ofSize;
}

async function open(browser: Browser, viewport: ScreenSize): Promise<Kept> {
  const context = await browser.newContext({ viewport, locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce', acceptDownloads: true });
  const keeper = await context.newPage();
  const origins = new Set<string>();
  const note = (frame: Frame): void => { if (URL.canParse(frame.url())) origins.add(new URL(frame.url()).origin); };
  context.on('page', (page) => { page.on('framenavigated', note); });
  const kept: Kept = { context, devtools: await context.newCDPSession(keeper), keeper, origins, crashed: false, uses: 0 };
  keeper.on('crash', () => { kept.crashed = true; });
  return kept;
}

/** Pages take their history and session storage away with them; cookies, cache and what each origin stored are the context's. */
async function empty({ context, devtools, keeper, origins, crashed }: Kept): Promise<void> {
  if (crashed) throw new Error('the renderer crashed');
  await within(ANSWER_MS, devtools.send('Runtime.evaluate', { expression: '0' }));
  await Promise.all(context.pages().filter((page) => page !== keeper).map((page) => page.close()));
  await Promise.all([
    context.clearCookies(), devtools.send('Network.clearBrowserCache'),
    ...[...origins].filter((origin) => origin !== 'null').map((origin) => devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })),
  ]);
  origins.clear();
}

async function within(milliseconds: number, answer: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new Error('no answer')); }, milliseconds); });
  await Promise.race([answer, late]).finally(() => { clearTimeout(timer); });
}
