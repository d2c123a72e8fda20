import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../support/racine';

const cli = join(__dirname, '..', '..', 'support', 'cli', 'homologair.js');

export interface Ran { code: number | null; stdout: string; stderr: string }

/** Runs the command as a user does, to its end. */
export function homologair(args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: projectRoot, encoding: 'utf8', timeout: 300_000, env: { ...process.env, ...env } });
  return { code: status, stdout, stderr };
}

/** Starts the command at the head of a process group of its own, so that all of it can be killed at once. */
export const startHomologair = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [cli, ...args], { cwd: projectRoot, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });

export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'homologair-test-'));
  return { path, remove: () => { rmSync(path, { recursive: true, force: true }); } };
}

/** Every file below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** The one run of a reports folder, which also holds the history of its targets. */
export function onlyFolder(path: string): string {
  const [first, ...others] = readdirSync(path).filter((name) => !name.startsWith('.'));
  if (first === undefined || others.length > 0) throw new Error(`one folder expected in ${path}`);
  return join(path, first);
}
