import { HomologairError } from '../erreurs/error';
import type { Fact } from '../journal/facts';
import type { ServerCertificate } from './admin/port';
import type { PatientActInput } from './admin/record-routes';
import type { HeldDocument, SeenDocument } from './admin/record-view';
import type { MatrixInput, MatrixState } from './admin/rules-routes';
import type { WhitelistChange, WhitelistState } from './admin/whitelist-route';
import type { InjectedFaultInput } from './faults/injector';
import type { PresentedPersonas } from './personas/presented';
import type { DmpSeed } from './personas/schema';
import { MOVED_PATH } from './parametres/server';
import type { ParametersChange } from './parametres/state';
import type { MovableSettings } from './settings';
import type { NationalTrace, TraceFilter } from './traces/national';
import type { ReceivedFeed } from './world/feeds';
import type { Access } from './world/history';
import type { WatchState, WatchedKind } from './world/watch';

export type { WhitelistChange, WhitelistState } from './admin/whitelist-route';
export type { PatientActInput } from './admin/record-routes';
export type { HeldDocument, SeenDocument } from './admin/record-view';
export type { MatrixInput, MatrixState } from './admin/rules-routes';
export type { ParametersChange } from './parametres/state';
export type { MovableSettings } from './settings';
export type { ReceivedFeed } from './world/feeds';
export type { Access } from './world/history';
export type { WatchState } from './world/watch';
export type { DmpSeed } from './personas/schema';
export type { NationalTrace, TraceFilter } from './traces/national';
export type { InjectedFaultInput } from './faults/injector';
export type { ServerCertificate } from './admin/port';

/** Path of the parameter file once it has moved. */
export const MOVED_PARAMETERS = MOVED_PATH;

/** The administration of a running mock DMP, over HTTP; the only file of the mock that steps may import. */
export class DmpAdmin {
  /** @param url `http://127.0.0.1:<port>` */
  constructor(readonly url: string) {}

  /** Adds or replaces personas by key. Throws DMP-ADMIN-REFUS when one is wrong. */
  async seed(personas: DmpSeed): Promise<void> { await this.call('POST', '/personas', personas); }
  personas(): Promise<PresentedPersonas> { return this.call('GET', '/personas'); }
  /** Personas, whitelist, faults and server certificate as at the start, switches, matrix, histories and watch too; journal, traces and clock go on. */
  async reset(): Promise<void> { await this.call('POST', '/reinitialisation'); }

  /** Causes a trouble on the next requests of a transaction. */
  async fault(fault: InjectedFaultInput): Promise<void> { await this.call('POST', '/pannes', fault); }
  /**
   * Resolves when an answer is held back (`retenue`), when the troubles are cleared, or when the caller gives up. The mock
   * answers only then: nothing is asked twice, and how long to wait is the caller's to say.
   */
  async untilHeld(givenUp: AbortSignal): Promise<void> {
    try { await this.call('GET', '/pannes/retenue', undefined, givenUp); } catch (error) { if (!givenUp.aborted) throw error; }
  }
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

  /** Accesses to a patient's record, refusals included: who, when, what. */
  historique(ins: string): Promise<Access[]> { return this.call('GET', `/historique/${encodeURIComponent(ins)}`); }
  /** TD2.1 received, accepted or not, of one patient or of all. */
  alimentations(patient?: string): Promise<ReceivedFeed[]> { return this.call('GET', `/alimentations${patient === undefined ? '' : `?patient=${encodeURIComponent(patient)}`}`); }
  /** Every document of a record, whoever may see it. */
  documents(ins: string): Promise<HeldDocument[]> { return this.call('GET', `/patients/${encodeURIComponent(ins)}/documents`); }
  /** What the patient, or a holder of parental authority, sees. */
  vue(ins: string, qui: 'patient' | 'representant' = 'patient'): Promise<SeenDocument[]> { return this.call('GET', `/patients/${encodeURIComponent(ins)}/vue?qui=${qui}`); }
  /** One act of the holder: block, mask, emergency, close… */
  async volonte(ins: string, act: PatientActInput): Promise<void> { await this.call('POST', `/patients/${encodeURIComponent(ins)}/volontes`, act); }

  /** The matrice d'habilitation in force, after the import when one is given. */
  matrice(imported?: MatrixInput): Promise<MatrixState> { return imported === undefined ? this.call('GET', '/matrice') : this.call('PUT', '/matrice', imported); }
  async restoreMatrice(): Promise<void> { await this.call('DELETE', '/matrice'); }
  /** Switches and thresholds, after the change when one is given. `reset` puts them back. */
  reglages(change?: MovableSettings): Promise<MovableSettings> { return change === undefined ? this.call('GET', '/reglages') : this.call('PUT', '/reglages', change); }
  /** Values, redirections and place of the server parameter file, after the change. `reset` puts them back. */
  async parametres(change: ParametersChange): Promise<void> { await this.call('PUT', '/parametres', change); }
  surveillance(): Promise<WatchState[]> { return this.call('GET', '/surveillance'); }
  /** Lifts blocks and forgets counts: of one, of one kind, or of all. */
  async liftWatch(genre?: WatchedKind, qui?: string): Promise<void> {
    await this.call('DELETE', `/surveillance?${new URLSearchParams({ ...(genre === undefined ? {} : { genre }), ...(qui === undefined ? {} : { qui }) }).toString()}`);
  }

  /** Facts after a position (0: all those in memory). */
  journal(after = 0): Promise<{ dernier: number; faits: Fact[] }> { return this.call('GET', `/journal?apres=${after}`); }

  private async call<T>(method: string, path: string, body?: unknown, signal = AbortSignal.timeout(10_000)): Promise<T> {
    let response: Response;
    try {
      response = await fetch(this.url + path, {
        method, signal,
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
