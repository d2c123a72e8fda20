import { openArrangement } from '../dpi/arrangement';
import type { TargetFile } from '../dpi/target-file';

/** Less is a clock that is badly set, for the mock to refuse; more, the clock of a target that an earlier run moved. */
const MOVED_MS = 60_000;

/**
 * How far ahead a foreign target's clock stands: an earlier run moved it and a clock never goes back, so this run goes on from there.
 * @throws HomologairError CIBLE-URL, CIBLE-HOTE-REEL, CIBLE-SECRET
 */
export async function aheadBy(target: TargetFile, now: Date): Promise<number> {
  if (target.cible.temoin) return 0;
  const there = await openArrangement({ target }).instant();
  const ahead = (there?.getTime() ?? 0) - now.getTime();
  return ahead > MOVED_MS ? ahead : 0;
}
