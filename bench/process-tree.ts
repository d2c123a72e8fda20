import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a process and of all it started, in MiB: proportional sets, so that what they share is counted once. */
export function treeMemory(root: number): number {
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => [Number(name), parentOf(Number(name))]));
  const own = new Set([root]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [pid, parent] of parents) if (own.has(parent) && !own.has(pid)) { own.add(pid); grown = true; }
  }
  return [...own].reduce((sum, pid) => sum + proportionalSet(pid), 0);
}

const parentOf = (pid: number): number => Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0);
const proportionalSet = (pid: number): number => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** Empty when the process ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
