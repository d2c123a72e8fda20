import type { JournalHeader } from '../../journal/facts';
import type { JudgedExigence, Resultat } from '../../jugement/resultat';
import type { Verdict } from '../../rules/finding';
import type { Redaction } from '../redact';
import { oneLine } from '../text';

export type Standing = JudgedExigence['verdict'];

/** What the history keeps of one run: verdicts and names alone, no fact, no picture. */
export interface HistoryEntry {
  format: 1; run: string; /** ISO UTC. */ startedAt: string; suite: string; /** SHA-256 of the catalogue's files. */ catalogue: string; profile: string;
  target: Resultat['target']; verdict: Verdict;
  /** Slug → verdict; an exigence the run did not test is left out. */
  exigences: Record<string, Verdict>;
  scenarios: { id: string; name: string; verdict: Verdict; durationMs: number }[];
}

export function entryOf(resultat: Resultat, header: JournalHeader, redaction: Redaction): HistoryEntry {
  const { run, startedAt, suite, profile, target, verdict, exigences, scenarios } = resultat;
  const shown = (text: string): string => oneLine(redaction.text(text));
  return {
    format: 1, run, startedAt, suite, catalogue: header.catalogue.sha256, profile, target, verdict,
    exigences: Object.fromEntries(exigences.flatMap(({ slug, verdict: own }) => (own === 'non testée' ? [] : [[slug, own] as const]))),
    scenarios: scenarios.map(({ id, name, verdict: own, durationMs }) => ({ id, name: shown(name), verdict: own, durationMs })),
  };
}

/** Two targets never share a history: the name is the key, and the témoin is never taken for a target that borrows its name. */
export const sameTarget = (one: Resultat['target'], other: Resultat['target']): boolean => one.name === other.name && one.temoin === other.temoin;

/** An entry as it was written, undefined for anything else. */
export function parseEntry(text: string): HistoryEntry | undefined {
  try {
    const value = JSON.parse(text) as Partial<HistoryEntry> | null;
    return value?.format === 1 && typeof value.run === 'string' && !Number.isNaN(Date.parse(value.startedAt ?? '')) && typeof value.target?.name === 'string'
      && typeof value.exigences === 'object' && value.exigences !== null && Array.isArray(value.scenarios) ? value as HistoryEntry : undefined;
  } catch {
    return undefined;
  }
}
