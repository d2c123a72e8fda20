import type { Browser } from 'playwright';
import { launchBrowser } from '../dpi/web/browser';

/** One browser per worker, opened at the first gesture and kept for the mutants. */
export interface SharedBrowser { get: () => Promise<Browser>; close(): Promise<void> }

export function sharedBrowser(): SharedBrowser {
  let opened: Promise<Browser> | undefined;
  return {
    get: () => (opened ??= launchBrowser()),
    close: async () => { await (await opened)?.close(); },
  };
}
