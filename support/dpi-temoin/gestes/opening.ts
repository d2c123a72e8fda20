import { DEFAULT_SEARCH } from '../consultation/model';
import type { DmpFailure } from '../outcome';
import type { AtWork, Desk } from './context';
import { throughGate } from './gate';
import { checkStatus, knownStatus } from './status';

/** Types of the documents in force of the last two years, how many of each, and how many came in the last thirty days. */
export interface KnownType { type: string; count: number; recent: number }

const RECENT_MS = 30 * 86_400_000;

/**
 * « Savoir sans clic »: when the establishment wants it, opening the record asks whether the DMP exists and is open to the
 * person, then what types of documents it holds. What the gate refuses stays unasked, and is told when the person asks.
 */
export async function learnAtOpening(desk: Desk, at: AtWork): Promise<{ types?: KnownType[]; failure?: DmpFailure }> {
  const { ports } = desk;
  if (!ports.openingCheck.enabled()) return {};
  const checked = await checkStatus(desk, at);
  if (checked.is === 'failure') return { failure: checked.failure };
  if (checked.is === 'refused' || knownStatus(desk, at)?.authorization !== 'valide') return {};
  return throughGate(desk, at, async (calls) => {
    const now = ports.clock.now();
    const result = await ports.callPlan.search(calls, ports.searchScope.criteria(DEFAULT_SEARCH, now));
    if (result.is !== 'list') return {};
    const since = new Date(now.getTime() - RECENT_MS).toISOString().replace(/\D/g, '').slice(0, 14);
    const types = new Map<string, KnownType>();
    for (const { type, creationTime } of result.documents) {
      const known = types.get(type) ?? { type, count: 0, recent: 0 };
      types.set(type, { type, count: known.count + 1, recent: known.recent + (creationTime >= since ? 1 : 0) });
    }
    return { types: [...types.values()] };
  }, 'consultation').then((result) => ('is' in result ? {} : result));
}
