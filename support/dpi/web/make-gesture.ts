import type { Locator as WebLocator } from 'playwright';
import type { Gesture } from '../target/gesture';
import { describe } from '../target/locator';
import { anyOf, type Screen } from './locate';
import { perform, StepFailure } from './perform';

/** Put on end states seen before the gesture, so that they do not pass for its result. */
const SEEN = 'data-homologair-vu';

/**
 * One gesture: its actions, then any of its end states. An end state that was already on the screen does not count, unless
 * the page brought it anew: otherwise the second consultation of a record would be judged on the screen of the first.
 * @throws StepFailure when an action cannot be done or no end state comes.
 */
export async function makeGesture(screen: Screen, base: string, gesture: Gesture): Promise<void> {
  const ends = anyOf(screen, gesture.fin);
  const marked = await markSeen(screen, ends);
  const { acted } = await perform(screen, base, gesture.etapes);
  const awaited = marked && acted ? ends.and(screen.page.locator(`:not([${SEEN}])`)) : ends;
  const expected = gesture.fin.map(describe).join(', ou ');
  await awaited.first().waitFor().catch((cause: unknown) => { throw new StepFailure('aucun état de fin à l’écran', expected, cause); });
}

/**
 * Were there end states to mark? Counting first keeps out of the page's own world, where Playwright would have to send its
 * whole script once more: a quarter of what a page costs, and hardly any gesture begins on its own end state.
 */
async function markSeen({ page }: Screen, ends: WebLocator): Promise<boolean> {
  if (page.url() === 'about:blank' || await ends.count() === 0) return false;
  await ends.evaluateAll(mark, SEEN);
  return true;
}

/** Runs in the page: DOM types are not known here, an element is told by what is used of it. */
function mark(elements: { setAttribute(name: string, value: string): void }[], attribute: string): void {
  for (const element of elements) element.setAttribute(attribute, '');
}
