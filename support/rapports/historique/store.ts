import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resultat } from '../../jugement/resultat';
import { parseEntry, sameTarget, type HistoryEntry } from './entry';

/** So many runs are shown, the newest: beyond, a page of exigences no longer fits a screen. */
export const SHOWN_RUNS = 20;

const digest = (text: string, length: number): string => createHash('sha256').update(text).digest('hex').slice(0, length);
const slugOf = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40) || 'cible';

/** `<reports>/.historique/<target>/`: beside the runs, so that erasing one leaves what it showed; the digest keeps apart two names of one spelling. */
export const historyFolder = (reports: string, { name, temoin }: Resultat['target']): string =>
  join(reports, '.historique', `${slugOf(name)}-${digest(`${temoin ? 'temoin' : 'cible'}\n${name}`, 8)}`);

/** Sorts as time does; a run's own id never chooses where we write. */
const fileOf = ({ startedAt, run }: Pick<HistoryEntry, 'startedAt' | 'run'>): string => `${new Date(startedAt).toISOString().replace(/[^0-9]/g, '')}-${digest(run, 12)}.json`;

/** One file a run, written whole or not at all: runs at the same time do not disturb each other, and none rewrites another's. */
export function writeEntry(reports: string, entry: HistoryEntry): void {
  const folder = historyFolder(reports, entry.target), file = join(folder, fileOf(entry));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.tmp`, `${JSON.stringify(entry)}\n`);
  renameSync(`${file}.tmp`, file);
}

/** Runs of the same target before this one, oldest first; a file that is not one of ours is passed over. */
export function readEarlier(reports: string, current: HistoryEntry, limit: number = SHOWN_RUNS - 1): HistoryEntry[] {
  const folder = historyFolder(reports, current.target), own = fileOf(current), found: HistoryEntry[] = [];
  for (const name of listed(folder).filter((one) => one.endsWith('.json') && one < own).sort().reverse()) {
    if (found.length === limit) break;
    const entry = parseEntry(readFileSync(join(folder, name), 'utf8'));
    if (entry !== undefined && sameTarget(entry.target, current.target)) found.push(entry);
  }
  return found.reverse();
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
