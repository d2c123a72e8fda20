import { purgeTraces } from '../traces/retention';
import type { Desk } from './context';
import { workQueue } from './feeding';
import { preloadDue } from './preload';

/** What the témoin does of itself as time passes, and when it starts again. Nothing of it needs a person at the screen. */
export async function timePassed(desk: Desk): Promise<void> {
  purgeTraces(desk);
  await workQueue(desk);
  await preloadDue(desk);
}
