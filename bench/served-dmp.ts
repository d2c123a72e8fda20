import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ServedDmp } from '../support/dmp/standalone';

/** A mock DMP in a process of its own, as `homologair servir dmp` starts it; it ends, and its folder goes, with what uses it. */
export async function withServedDmp(use: (served: ServedDmp, pid: number) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'homologair-bench-'));
  const child = spawn(process.execPath, [join(__dirname, '..', 'support', 'cli', 'homologair.js'), 'servir', 'dmp', '--json', '--dossier', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await use(await served(child), child.pid ?? 0);
  } finally {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

const served = (child: ChildProcess): Promise<ServedDmp> => new Promise((resolve, reject) => {
  child.once('exit', (code) => { reject(new Error(`Le DMP simulé s’est arrêté (code ${code}).`)); });
  if (child.stdout) createInterface({ input: child.stdout }).once('line', (line) => { resolve(JSON.parse(line) as ServedDmp); });
});

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => { child.once('exit', done); });
  child.kill('SIGTERM');
  await gone;
}

/** CPU milliseconds a process has taken, all its threads; the kernel counts in hundredths of a second. */
export function cpuOfProcess(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
