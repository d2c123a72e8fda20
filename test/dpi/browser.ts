import type { TestContext } from 'node:test';
import { sharedBrowser, type SharedBrowser } from '../../support/dpi/web/browser';

/** A browser for one test file, or a skip with its reason where the machine has none. */
export async function browserOrSkip(t: TestContext, shared: SharedBrowser): Promise<boolean> {
  try {
    await shared.get();
    return true;
  } catch (error) {
    t.skip((error as Error).message);
    return false;
  }
}

export { sharedBrowser };
