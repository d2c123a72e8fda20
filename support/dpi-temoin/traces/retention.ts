import type { Desk } from '../gestes/context';
import type { Store } from '../storage/database';
import type { TraceRetentionPort } from './ports';

const SETTING = 'conservation-des-traces';

/**
 * The duration the establishment declared, or the installation's. The sources contradict one another (six months; ten years after the
 * DMP is closed, which the témoin is not told of): where nothing is declared, nothing is destroyed.
 */
export function declaredRetention(store: Store, installed?: number): TraceRetentionPort {
  const duration = (): number | undefined => {
    const declared = store.setting(SETTING);
    return declared === undefined || declared === '' ? installed : Number(declared);
  };
  return {
    duration,
    declare: (milliseconds) => { store.set(SETTING, milliseconds === undefined ? '' : String(milliseconds)); },
    keptSince: (now) => {
      const kept = duration();
      return kept === undefined ? undefined : new Date(now.getTime() - kept).toISOString();
    },
  };
}

/** Destroys what is older than the declared duration: called when time passes, and when the DPI starts again. */
export function purgeTraces({ ports: { clock, traces, traceRetention } }: Desk): void {
  const now = clock.now();
  const before = traceRetention.keptSince(now);
  if (before !== undefined) traces.purge(before, now.toISOString());
}
