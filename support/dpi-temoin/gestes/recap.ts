import type { AccessLine } from '../acces/ports';
import type { Desk, User } from './context';

/** « Mes accès au DMP »: the person's own accesses, now looked at. */
export function ownAccesses({ ports }: Desk, { account }: User): AccessLine[] {
  const now = ports.clock.now();
  ports.accessRecap.seen(account, now);
  return ports.accessRecap.lines(account, ports.traces, now);
}

/** A recap waits for the person: a month has gone by, and they accessed the DMP in it. */
export function recapWaits({ ports }: Desk, { account }: User): boolean {
  const now = ports.clock.now();
  return ports.accessRecap.due(account, now) && ports.accessRecap.lines(account, ports.traces, now).length > 0;
}
