import { z } from 'zod';
import { TRANSACTIONS, type Transaction } from '../../xds/types';

const transactions = Object.keys(TRANSACTIONS) as [Transaction, ...Transaction[]];

/** A trouble to cause on the next answers of a transaction. But for a maintenance, the request is still judged, journaled and traced. */
export const injectedFaultSchema = z.strictObject({
  /** `*`: any request. */
  transaction: z.union([z.literal('*'), z.enum(transactions)]).default('*'),
  /** How many of the next requests. */
  nombre: z.number().int().min(1).max(100_000).default(1),
  panne: z.discriminatedUnion('genre', [
    /** Waits that many milliseconds (of real time) before the normal answer. */
    z.strictObject({ genre: z.literal('delai'), ms: z.number().int().min(1).max(120_000) }),
    /** The service is away: the request is neither judged nor obeyed. For any transaction. */
    z.strictObject({ genre: z.literal('maintenance') }),
    z.strictObject({ genre: z.literal('http'), statut: z.number().int().min(400).max(599) }),
    z.strictObject({ genre: z.literal('faute'), code: z.string().regex(/^[A-Za-z][\w.-]*$/).default('DMPSimulePanne'), raison: z.string().default('Panne provoquée par le banc'), role: z.enum(['Sender', 'Receiver']).default('Receiver') }),
    /** The connection is cut: before any byte of the answer, or halfway through it. */
    z.strictObject({ genre: z.literal('coupure'), ou: z.enum(['avant', 'milieu']).default('avant') }),
    /** The answer is kept until the troubles are cleared: something else can be looked at meanwhile. */
    z.strictObject({ genre: z.literal('retenue') }),
    /** TD3.1 only: a part of the registry did not answer; the last document is missing, and an error says so beside the others (PartialSuccess). */
    z.strictObject({ genre: z.literal('partiel'), raison: z.string().default('Une partie du registre n’a pas répondu') }),
    /** TD3.2 only: the announced part is missing, the boundary is another one, or the end is missing. */
    z.strictObject({ genre: z.literal('mtom'), defaut: z.enum(['partie-absente', 'frontiere', 'tronque']).default('partie-absente') }),
  ]),
});
export type InjectedFault = z.output<typeof injectedFaultSchema>;
export type InjectedFaultInput = z.input<typeof injectedFaultSchema>;
export type Trouble = InjectedFault['panne'];

/** Troubles waiting for their requests, first come first served. */
export class FaultInjector {
  private waiting: InjectedFault[] = [];
  private held: (() => void)[] = [];
  private watchers: (() => void)[] = [];

  add(fault: InjectedFault): void { this.waiting.push({ ...fault }); }
  clear(): void {
    this.waiting = [];
    for (const release of this.held.splice(0)) release();
    this.tellWatchers();
  }
  /** Called when the troubles are cleared. */
  whenCleared(release: () => void): void {
    this.held.push(release);
    this.tellWatchers();
  }
  /** True as soon as an answer is held, false when the troubles are cleared first. */
  async untilHeld(): Promise<boolean> {
    if (this.held.length === 0) await new Promise<void>((resolve) => { this.watchers.push(resolve); });
    return this.held.length > 0;
  }
  list(): readonly InjectedFault[] { return this.waiting; }

  /** Whether the service is away for this request. */
  takeMaintenance(): boolean { return this.counted(this.waiting.find(({ panne }) => panne.genre === 'maintenance')) !== undefined; }

  /** The trouble of the next request of a transaction, counted down. */
  take(transaction: Transaction | undefined): Trouble | undefined {
    return this.counted(this.waiting.find((one) => one.transaction === '*' || one.transaction === transaction));
  }

  private tellWatchers(): void { for (const tell of this.watchers.splice(0)) tell(); }

  private counted(found: InjectedFault | undefined): Trouble | undefined {
    if (found === undefined) return undefined;
    found.nombre -= 1;
    if (found.nombre === 0) this.waiting = this.waiting.filter((one) => one !== found);
    return found.panne;
  }
}
