import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { treeMemory } from './process-tree';

/** Whole seconds, seconds of processor (user and system, children included), and the most memory held at once, in MiB. */
export interface Measured { seconds: number; cpu: number; mib: number }

const SAMPLE_MS = 250;
/** Clock ticks a second, as Linux tells times in /proc. */
const TICKS = 100;
/** Processor time of the children this process waited for, in seconds. */
function childrenCpu(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Runs a Node program to its end. Memory is sampled, in proportional sets. @throws Error when it does not end with 0, with what it said. */
export async function measured(args: readonly string[]): Promise<Measured> {
  const before = childrenCpu(), start = process.hrtime.bigint();
  let most = 0, said = '';
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { said = (said + chunk.toString()).slice(-2_000); });
  const sampling = setInterval(() => { most = Math.max(most, treeMemory(child.pid ?? 0)); }, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve) => { child.once('close', resolve); });
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${args.join(' ')} : ${code}\n${said}`);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, cpu: childrenCpu() - before, mib: most };
}

export const told = ({ seconds, cpu, mib }: Measured): string => `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s de processeur, ${mib.toFixed(0)} Mio`;
