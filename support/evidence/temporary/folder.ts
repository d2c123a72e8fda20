import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prefixOf, removeOld, type Purpose } from './leftovers';

let guarded = false;

/**
 * Sealing and verifying never yield, so that no handler of a signal could run: a second process waits for the end of this one. Out of its group, so that
 * an interruption typed at the keyboard does not reach it; without it, only a killed process leaves anything.
 */
function guard(): void {
  if (guarded) return;
  guarded = true;
  const guardian = spawn(process.execPath, [join(__dirname, 'guardian.js'), String(process.pid)], { detached: true, stdio: ['pipe', 'ignore', 'ignore'], windowsHide: true });
  guardian.on('error', () => undefined);
  guardian.unref();
  (guardian.stdin as Socket).unref();
}

/** Gives a folder for as long as `use` lasts; what it holds may be a patient's, and does not outlive a process that is killed. */
export function inTemporaryFolder<T>(purpose: Purpose, use: (folder: string) => T): T {
  removeOld();
  guard();
  const folder = mkdtempSync(join(tmpdir(), prefixOf(purpose, process.pid)));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
