import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserType } from 'playwright';
import { HomologairError } from '../../erreurs/error';
import { projectRoot } from '../../racine';
import { REAL_DOMAINS } from '../target/hosts';
import { loadPlaywright } from './lean-playwright';

/** One way of having a browser: a program on the machine, or the npm package that carries one. */
interface Candidate { name: string; path?: string; package?: string }
interface PackagedChromium { executablePath(): Promise<string> }

const fromRoot = createRequire(join(projectRoot, 'package.json'));
const { browserCandidates } = fromRoot('./scripts/navigateurs.cjs') as { browserCandidates(env: NodeJS.ProcessEnv): Candidate[] };

/**
 * A page that replaces another of the same site keeps its frame (`RenderDocument` off): a sixth less processor per navigation, measured.
 * Chromium reads the last such list only, so this one takes the place of Playwright's: what follows is what of it matters to a
 * local target (no upgrade to https, no frame held back while loading, nothing fetched for the browser itself).
 */
const FEATURES_OFF = [
  'RenderDocument', 'PaintHolding', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose',
  'ThirdPartyStoragePartitioning', 'MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying',
];

/** Quiet, no sandbox (root in a container has none), and the real national services resolve to nothing, redirections included. */
const ARGUMENTS = [
  '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
  `--disable-features=${FEATURES_OFF.join(',')}`,
  // Pages are drawn by the processor anyway: without a GPU process each page costs less.
  '--disable-gpu', '--disable-software-rasterizer', '--in-process-gpu', '--disable-site-isolation-trials',
  // Nor does the network need a process of its own. Of such lists too the last alone is read: Playwright's own feature is named again.
  '--enable-features=NetworkServiceInProcess2,CDPScreenshotNewSurface',
  // Tabs of one workstation share a process (two workstations never do): starting one costs more than all a page then does.
  '--renderer-process-limit=1',
  `--host-resolver-rules=${REAL_DOMAINS.flatMap((domain) => [`MAP ${domain} ~NOTFOUND`, `MAP *.${domain} ~NOTFOUND`]).join(', ')}`,
];

const LAUNCH_TIMEOUT_MS = 30_000;

/**
 * A browser, the first that starts in the order of scripts/navigateurs.cjs. The caller closes it.
 * @throws CIBLE-NAVIGATEUR with the reason of each failure.
 */
export async function launchBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const { chromium } = loadPlaywright();
  const failures: string[] = [];
  for (const candidate of browserCandidates(environment)) {
    try {
      return await launch(chromium, candidate);
    } catch (cause) {
      failures.push(`${candidate.name} : ${String((cause as Error).message).split('\n')[0]}`);
    }
  }
  const nothing = environment.NAVIGATEUR ? `NAVIGATEUR désigne « ${environment.NAVIGATEUR} », qui n’est pas un programme` : 'aucun n’est installé';
  throw new HomologairError('CIBLE-NAVIGATEUR', { raison: failures.join(' ; ') || nothing });
}

async function launch(chromium: BrowserType, candidate: Candidate): Promise<Browser> {
  const executablePath = candidate.path ?? await packagedPath(candidate.package as string);
  return chromium.launch({ executablePath, args: ARGUMENTS, timeout: LAUNCH_TIMEOUT_MS });
}

/** The optional package unpacks its browser in the temporary folder, once. */
async function packagedPath(name: string): Promise<string> {
  const loaded = fromRoot(name) as PackagedChromium & { default?: PackagedChromium };
  return (loaded.default ?? loaded).executablePath();
}

/** One browser for a whole worker, started at the first gesture that needs it. */
export interface SharedBrowser { get(): Promise<Browser>; close(): Promise<void> }

export function sharedBrowser(start: () => Promise<Browser> = launchBrowser): SharedBrowser {
  let running: Promise<Browser> | undefined;
  return {
    get: () => {
      running ??= start().catch((error: unknown) => { running = undefined; throw error; });
      return running;
    },
    close: async () => {
      const browser = await running?.catch(() => undefined);
      running = undefined;
      await browser?.close();
    },
  };
}
