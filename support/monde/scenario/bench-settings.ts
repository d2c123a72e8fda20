import { MOVED_PARAMETERS, type ParametersChange } from '../../dmp/admin-client';
import { HomologairError } from '../../erreurs/error';
import { NotExecutable } from '../trouble';
import { ScenarioReadings } from './readings';

const DAY_MS = 86_400_000;

/** What the bench sets around the scenario: time, the settings of the target and of the mock, the delays the target declares. */
export class ScenarioBenchSettings extends ScenarioReadings {
  private readonly configured = new Map<string, string>();

  /** Milliseconds during which the target lets one factor reopen a session. @throws NotExecutable when it declares none. */
  reopeningDelay(): number {
    const delay = this.banc.header.target.reopeningDelayMs;
    if (delay === null) throw new NotExecutable('la cible ne déclare aucun délai de réouverture à un facteur');
    return delay;
  }
  /** Milliseconds of inactivity after which the target closes a session. @throws NotExecutable when it declares none. */
  inactivityDelay(): number {
    const delay = this.banc.header.target.inactivityDelayMs ?? null;
    if (delay === null) throw new NotExecutable('la cible ne déclare aucun délai de fermeture pour inactivité');
    return delay;
  }
  /** Milliseconds after which the target tells a person again that their RPPS is transmitted. @throws NotExecutable when it declares none. */
  noticePeriod(): number {
    const period = this.banc.header.target.noticePeriodMs ?? null;
    if (period === null) throw new NotExecutable('la cible ne déclare pas quand l’information sur le RPPS revient (delais.informationRpps)');
    return period;
  }
  async advance(milliseconds: number): Promise<void> {
    await this.need('avancerLeTemps');
    const whole = Math.ceil(milliseconds);
    // The DMP's clock first: what the target does of itself as its own moves must not come from the future.
    this.banc.clock.advance(whole);
    // A target that fails to follow leaves the bench's own clock moved all the same.
    try { await this.cible.avancerLeTemps(whole); } finally { this.act({ act: 'time-moved', milliseconds: whole }); }
  }
  async configureTarget(what: string, value: string): Promise<void> {
    await this.need('configurer');
    await this.cible.configurer(what, value).catch((error: unknown) => {
      if (error instanceof HomologairError && error.code === 'CIBLE-CONFIGURATION') throw new NotExecutable(error.message);
      throw error;
    });
    this.configured.set(what, value);
    this.act({ act: 'target-configured', what, value });
  }
  /** What a scenario configured ends with it: the next one starts from the target's nominal state. */
  async restoreTarget(): Promise<void> {
    for (const what of this.configured.keys()) await this.configureTarget(what, 'nominal');
    this.configured.clear();
  }
  /** Stops and starts the target: what it did not write down is lost. Workstations stay where they are. */
  async restartTarget(): Promise<void> {
    await this.need('redemarrer');
    await this.cible.redemarrer();
    this.act({ act: 'target-restarted' });
  }
  /** Changes the DMP's parameter file. The target reads it again when the scenario ends: the next one starts from the nominal values. */
  async changeParameters(change: ParametersChange): Promise<void> {
    await this.dmp.parametres(change);
    for (const [what, value] of Object.entries(change)) this.mockConfigured(`parametres.${what}`, what === 'adresse' ? MOVED_PARAMETERS : String(value));
    if (this.cible.can('configurer')) this.configured.set('parametres', 'nominal');
  }
  /** COMITE 2026: the DMP's dated switch, so many days from now (less than none: it is past); before that day, its acknowledgement carries the warning. */
  async refuseWithoutGeographicFiness(days: number): Promise<void> {
    const day = new Date(this.banc.clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);
    await this.dmp.reglages({ finessJuridiqueRefuseDes: day, finessJuridiqueAvertitSurLeFil: true });
    this.mockConfigured('finess-juridique-refuse-des', day);
  }
  mockConfigured(what: string, value: string): void { this.act({ act: 'mock-configured', what, value }); }
}
