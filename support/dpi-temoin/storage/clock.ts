import { createClock, type Clock } from '../../horloge/clock';
import type { ClockPort } from '../ports';
import type { Store } from './database';

/** The témoin's clock. Its own offset survives a restart; a clock given from outside keeps its own. */
export function temoinClock(store: Store, given?: Clock): ClockPort {
  const clock = given ?? createClock(Number(store.setting('horloge') ?? 0));
  return {
    now: () => clock.now(),
    advance: (milliseconds) => {
      clock.advance(milliseconds);
      if (given === undefined) store.set('horloge', String(clock.offset()));
    },
  };
}
