import { cpus, freemem, release, totalmem } from 'node:os';

/** The machine a figure was measured on, in one line. */
export function machine(): string {
  const [first] = cpus();
  const gib = (octets: number): string => (octets / 2 ** 30).toFixed(0);
  return `${cpus().length} cœurs ${first?.model.trim() ?? ''}, ${gib(totalmem())} Gio (${gib(freemem())} libres), noyau ${release()}, Node ${process.version}`;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** CPU milliseconds (user + system) that a synchronous task takes in this process. */
export function cpuMs(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** One figure: what was asked, what was measured, whether it is reached. */
export function report(name: string, asked: string, measured: string, reached: boolean): void {
  process.stdout.write(`${reached ? '✓' : '✗'} ${name}\n    demandé : ${asked}\n    mesuré  : ${measured}\n`);
}
