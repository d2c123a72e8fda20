import { HomologairError } from '../erreurs/error';
import type { Fact } from '../journal/facts';
import type { ServerCertificate } from './admin/port';
import type { WhitelistChange, WhitelistState } from './admin/whitelist-route';
import type { InjectedFaultInput } from './faults/injector';
import type { PresentedPersonas } from './personas/presented';
import type { DmpSeed } from './personas/schema';
import type { NationalTrace, TraceFilter } from './traces/national';

export type { WhitelistChange, WhitelistState } from './admin/whitelist-route';
export type { DmpSeed } from './personas/schema';
export type { NationalTrace, TraceFilter } from './traces/national';
export type { InjectedFaultInput } from './faults/injector';
export type { ServerCertificate } from './admin/port';

/** The administration of a running mock DMP, over HTTP; the only file of the mock that steps may import. */
export class DmpAdmin {
  /** @param url `http://127.0.0.1:<port>` */
  constructor(readonly url: string) {}

  /** Adds or replaces personas by key. Throws DMP-ADMIN-REFUS when one is wrong. */
  async seed(personas: DmpSeed): Promise<void> { await this.call('POST', '/personas', personas); }
  personas(): Promise<PresentedPersonas> { return this.call('GET', '/personas'); }
  /** Personas, whitelist, faults and server certificate as at the start; journal, traces and clock go on. */
  async reset(): Promise<void> { await this.call('POST', '/reinitialisation'); }

  /** Causes a trouble on the next requests of a transaction. */
  async fault(fault: InjectedFaultInput): Promise<void> { await this.call('POST', '/pannes', fault); }
  async clearFaults(): Promise<void> { await this.call('DELETE', '/pannes'); }
  async swapServerCertificate(nom: ServerCertificate): Promise<void> { await this.call('PUT', '/certificat-serveur', { nom }); }

  /** @param milliseconds forward only. */
  moveClock(milliseconds: number): Promise<{ maintenant: string; decalageMs: number }> { return this.call('POST', '/horloge', { avancerMs: milliseconds }); }
  now(): Promise<{ maintenant: string; decalageMs: number }> { return this.call('GET', '/horloge'); }

  /** The whitelist, after the change when one is given. */
  whitelist(change?: WhitelistChange): Promise<WhitelistState> {
    return change === undefined ? this.call('GET', '/liste-blanche') : this.call('PUT', '/liste-blanche', change);
  }

  traces(filter: TraceFilter = {}): Promise<NationalTrace[]> {
    return this.call('GET', `/traces?${new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== undefined) as [string, string][]).toString()}`);
  }

  /** Facts after a position (0: all those in memory). */
  journal(after = 0): Promise<{ dernier: number; faits: Fact[] }> { return this.call('GET', `/journal?apres=${after}`); }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    let response: Response;
    try {
      response = await fetch(this.url + path, {
        method, signal: AbortSignal.timeout(10_000),
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      });
    } catch (cause) {
      throw new HomologairError('DMP-ADMIN-INJOIGNABLE', { adresse: this.url }, cause);
    }
    const text = await response.text();
    if (!response.ok) throw new HomologairError('DMP-ADMIN-REFUS', { statut: response.status, demande: `${method} ${path}`, detail: text });
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}
