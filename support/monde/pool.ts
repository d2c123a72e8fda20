import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { SECRET_SALT } from './personas';
import type { Order, Report } from './protocol';

/**
 * Room for what one scenario leaves (messages, trees, pages): V8's own 16 MiB are swept several times in each. What lives longer
 * takes some 100 MiB after hundreds of scenarios; without a limit V8 lets as much again, and more, lie about unswept.
 */
const MEMORY = ['--max-semi-space-size=32', '--max-old-space-size=320'];

type Done = Report & { report: 'done' };
export type OnScenario = (report: Report & { report: 'scenario' }) => void;

/** One worker process, obeying one order at a time. */
export class WorkerProcess {
  private readonly child: ChildProcess;
  private waiting: { resolve: (done: Done) => void; reject: (error: Error) => void } | undefined;
  private ended: string | undefined;
  private stderr = '';

  constructor(readonly name: string, private readonly onScenario: OnScenario) {
    this.child = fork(join(__dirname, 'worker.js'), [], { execArgv: [...process.execArgv, ...MEMORY], stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { ...process.env, TZ: 'UTC', HOMOLOGAIR_SEL_DES_SECRETS: SECRET_SALT } });
    this.child.stderr?.on('data', (chunk: Buffer) => { this.stderr = (this.stderr + chunk.toString()).slice(-4000); });
    this.child.on('message', (report: Report) => { this.receive(report); });
    this.child.on('exit', (code, signal) => {
      this.ended = signal ?? `code ${code}`;
      this.waiting?.reject(new HomologairError('CLI-EXECUTANT', { executant: this.name, raison: this.ended }, new Error(this.stderr)));
      this.waiting = undefined;
    });
  }

  private receive(report: Report): void {
    if (report.report === 'scenario') { this.onScenario(report); return; }
    const waiting = this.waiting;
    this.waiting = undefined;
    if (report.report === 'done') waiting?.resolve(report);
    else waiting?.reject(new HomologairError('CLI-EXECUTANT', { executant: this.name, raison: report.reason }));
  }

  /** @throws HomologairError CLI-EXECUTANT when the worker stopped or failed. */
  async obey(order: Order): Promise<Done> {
    if (this.ended !== undefined) throw new HomologairError('CLI-EXECUTANT', { executant: this.name, raison: this.ended });
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.child.send(order);
    });
  }

  /** For one that was given no work: it has nothing to put away. */
  kill(): void { this.child.kill('SIGKILL'); }

  async quit(): Promise<void> {
    if (this.ended !== undefined) return;
    const gone = new Promise<void>((resolve) => { this.child.once('exit', () => { resolve(); }); });
    this.child.send({ order: 'quit' } satisfies Order);
    await gone;
  }
}

/** Hands work out to the workers that are free, until there is none left. */
export async function share<T>(workers: readonly WorkerProcess[], work: readonly T[], one: (worker: WorkerProcess, item: T) => Promise<void>): Promise<void> {
  const left = [...work];
  await Promise.all(workers.map(async (worker) => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await one(worker, item);
  }));
}
