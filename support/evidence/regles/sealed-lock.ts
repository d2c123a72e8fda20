import type { JournalHeader } from '../../journal/facts';
import { READING_VERSIONS } from '../../jugement/readings';
import { parseLock, type LockEntry } from './lock';

/** Versions of the rules and of the readings, as a run's header notes them; an older one notes no reading. */
type Noted = Pick<JournalHeader, 'rules' | 'readings'>;
const versionsOf = ({ rules, readings }: Noted): Record<string, number> => ({ ...rules, ...readings });

/** Spelling of `rules.lock.json`. */
export const lockText = (lock: Readonly<Record<string, LockEntry>>): string => `${JSON.stringify(lock, null, 1)}\n`;

/**
 * The lock that a container carries: the versions the run was judged by. Where the bench that seals has another version of a rule, or none any more,
 * it does not know that source: the digest stays empty.
 * @param today text of the sealing bench's own lock
 */
export function sealedLock(today: string, noted: Noted): string {
  const versions = versionsOf(noted), unsaid = noted.readings === undefined ? new Set(Object.keys(READING_VERSIONS)) : new Set<string>();
  const lock = Object.fromEntries(Object.entries(parseLock(today)).filter(([id]) => !unsaid.has(id))), foreign = Object.entries(versions).filter(([rule, version]) => lock[rule]?.version !== version);
  const all: Record<string, LockEntry> = { ...lock, ...Object.fromEntries(foreign.map(([rule, version]) => [rule, { version, sha256: '', origine: '' }])) };
  return lockText(Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1))));
}

/** What a sealed lock says of the run's rules and readings that its header does not: one sentence each. */
export function lockTroubles(text: string, noted: Noted): string[] {
  const lock = parseLock(text);
  if (Object.keys(lock).length === 0) return ['il ne nomme aucune règle'];
  return Object.entries(versionsOf(noted)).flatMap(([rule, version]) => {
    const told = lock[rule]?.version;
    return told === version ? [] : [`${rule in noted.rules ? 'règle ' : ''}${rule} : ${told === undefined ? 'absente' : `version ${told}`}, version ${version} à l’exécution`];
  });
}
