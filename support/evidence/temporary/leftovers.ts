import { readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a temporary folder is for, as its name says; after it, the process that made it. */
export type Purpose = 'verifier' | 'expurger';
export const prefixOf = (purpose: Purpose, pid: number): string => `homologair-${purpose}-${pid}-`;

/** Older versions named no process. */
const OURS = /^homologair-(?:verifier|expurger)-(?:(\d+)-)?[A-Za-z0-9]{6}$/;
/** A process of another container that shares this folder cannot be seen: what is in use is young. */
const OLD_MS = 3_600_000;

/** Removes what a process that is gone left behind. */
export const removeLeftBy = (pid: number): void => removeWhere((name) => OURS.exec(name)?.[1] === String(pid));

/** Removes what no process uses any more: the machine stopped, or all was killed at once. */
export const removeOld = (): void => removeWhere((name, path) => {
  const [whole, pid] = OURS.exec(name) ?? [];
  return whole !== undefined && Date.now() - statSync(path).mtimeMs > OLD_MS && (pid === undefined || !isAlive(Number(pid)));
});

function removeWhere(left: (name: string, path: string) => boolean): void {
  for (const name of readdirSync(tmpdir())) {
    const path = join(tmpdir(), name);
    // Somebody else's, or already being removed: not ours to insist upon.
    try { if (left(name, path)) rmSync(path, { recursive: true, force: true }); } catch { continue; }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
