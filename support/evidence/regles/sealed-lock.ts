import type { JournalHeader } from '../../journal/facts';
import { parseLock, type LockEntry } from './lock';

/** Id → version, as a run's header notes them. */
type Versions = Readonly<Record<string, number>>;
/** Of the rules and of what they read through; older headers note the rules alone. */
export const versionsOf = ({ rules, readings }: JournalHeader): Versions => ({ ...rules, ...readings });

/** Spelling of `rules.lock.json`. */
export const lockText = (lock: Readonly<Record<string, LockEntry>>): string => `${JSON.stringify(lock, null, 1)}\n`;

/**
 * The lock that a container carries: the versions the run was judged by. Where the bench that seals has another version of a rule, or none any more,
 * it does not know that source: the digest stays empty.
 * @param today text of the sealing bench's own lock
 */
export function sealedLock(today: string, versions: Versions): string {
  const lock = parseLock(today), foreign = Object.entries(versions).filter(([rule, version]) => lock[rule]?.version !== version);
  const all: Record<string, LockEntry> = { ...lock, ...Object.fromEntries(foreign.map(([rule, version]) => [rule, { version, sha256: '', origine: '' }])) };
  return lockText(Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1))));
}

/** What a sealed lock says of the run's rules that its header does not: one sentence a rule. */
export function lockTroubles(text: string, versions: Versions): string[] {
  const lock = parseLock(text);
  if (Object.keys(lock).length === 0) return ['il ne nomme aucune règle'];
  return Object.entries(versions).flatMap(([rule, version]) => {
    const told = lock[rule]?.version;
    return told === version ? [] : [`règle ${rule} : ${told === undefined ? 'absente' : `version ${told}`}, version ${version} à l’exécution`];
  });
}
