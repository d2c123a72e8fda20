import { setWorldConstructor } from '@cucumber/cucumber';
import type { AdmittedPatient, AdmittedProfessional, ExchangeVerb, ManagementChoice, ManagementVerb, ScreenReading, ScreenVerb, TargetDriver, TraceFilter, Verb } from '../dpi/contract';
import { totpCode, TOTP_STEP_MS } from '../dpi/totp';
import { HomologairError } from '../erreurs/error';
import type { ScreenFact } from '../journal/facts';
import { MOVED_PARAMETERS, type ParametersChange } from '../dmp/admin-client';
import type { ProviderName } from '../psc/profile';
import type { Identites } from './identites';
import { ScenarioCast, withoutSecrets } from './scenario-cast';
import { NotExecutable } from './trouble';

const PASSWORD = { id: 'mot-de-passe', nature: 'savoir' } as const;
const ONE_TIME_CODE = { id: 'code-a-usage-unique', nature: 'possession' } as const;

/** What one scenario does to its target, in the words of the people who work. Every act of the drive becomes a fact. */
export class Monde extends ScenarioCast {
  private readonly usedCodes = new Map<string, number>();
  /** Who sat last at each workstation taken so far. */
  private readonly seated = new Map<string, AdmittedProfessional>();
  private readonly posts = new Map<string, string>();
  private readonly configured = new Map<string, string>();
  private readonly strong = new Set<string>();

  /** Whether somebody is at work at the current workstation. */
  occupied(): boolean { return this.posts.has(this.poste); }
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
  protected override async sitAtScreens(from: TargetDriver, to: TargetDriver): Promise<void> {
    if (this.seated.size === 0) return;
    for (const [poste, person] of this.seated) await to.recevoir?.(person, poste, await from.remettre?.(poste) ?? { cookies: [] });
    this.act({ act: 'handed-over', postes: [...this.seated.keys()] });
  }
  async takePost(person: AdmittedProfessional): Promise<void> {
    if (this.posts.get(this.poste) === person.persona) return;
    await this.need('prendreSonPoste');
    await this.cible.prendreSonPoste(person, this.poste);
    this.posts.set(this.poste, person.persona);
    this.seated.set(this.poste, person);
    this.act({ act: 'shift-start', person: withoutSecrets(person), poste: this.poste });
  }
  async presentPassword(person: AdmittedProfessional): Promise<void> {
    await this.need('presenterPremierFacteur');
    await this.takePost(person);
    this.act({ act: 'factor', person: withoutSecrets(person), poste: this.poste, factor: PASSWORD });
    await this.cible.presenterPremierFacteur(person, this.poste);
  }
  /** Wrong on purpose, so many times in a row: nobody presented a factor. */
  async presentWrongPasswords(person: AdmittedProfessional, times: number): Promise<void> {
    await this.need('presenterPremierFacteur');
    await this.takePost(person);
    for (let rank = 1; rank <= times; rank += 1) {
      await this.gesture('presenterPremierFacteur', 'presenter-mot-de-passe-faux', {}, (poste) => this.cible.presenterPremierFacteur({ ...person, motDePasse: `faux-${rank}-${person.motDePasse}` }, poste));
    }
  }
  async presentCode(person: AdmittedProfessional): Promise<void> {
    await this.need('presenterSecondFacteur');
    await this.freshCodeWindow(person);
    const now = this.banc.clock.now();
    this.usedCodes.set(person.persona, Math.floor(now.getTime() / TOTP_STEP_MS));
    this.act({ act: 'factor', person: withoutSecrets(person), poste: this.poste, factor: ONE_TIME_CODE });
    await this.cible.presenterSecondFacteur(person, this.poste, totpCode(person.secretTotp ?? '', now));
    this.act({ act: 'session-opened', person: withoutSecrets(person), poste: this.poste });
  }
  /** A one-time code serves once: a second authentication waits for the next one, by moving time and never by sleeping. */
  private async freshCodeWindow(person: AdmittedProfessional): Promise<void> {
    const now = this.banc.clock.now().getTime();
    if (this.usedCodes.get(person.persona) === Math.floor(now / TOTP_STEP_MS)) await this.advance(TOTP_STEP_MS - (now % TOTP_STEP_MS) + 1);
  }
  /** With two factors, at a workstation where this person has not yet given them: one that remembers may ask for one only. */
  async authenticate(person: AdmittedProfessional): Promise<void> {
    while (this.strong.has(`${person.persona}@${this.poste}`)) this.poste = `poste ${Number(this.poste.split(' ')[1]) + 1}`;
    this.strong.add(`${person.persona}@${this.poste}`);
    await this.presentPassword(person);
    await this.presentCode(person);
  }
  /** By a provider to which the target delegates: what it asks is what the person presents, and it alone sees it. */
  async authenticateBy(provider: ProviderName, person: AdmittedProfessional): Promise<void> {
    const verb = provider === 'pro-sante-connect' ? 'seConnecterParPsc' : 'seConnecterParEtablissement';
    await this.need(verb);
    await this.identites().ready();
    await this.takePost(person);
    for (const factor of this.identites().factors(provider)) this.act({ act: 'factor', person: withoutSecrets(person), poste: this.poste, factor });
    await this.cible.parDelegation?.(verb, person, this.poste);
    this.act({ act: 'session-opened', person: withoutSecrets(person), poste: this.poste });
  }
  /** @throws NotExecutable when the target was not set up with the bench's providers. */
  identites(): Identites {
    if (!this.banc.identites) throw new NotExecutable('la cible n’est pas raccordée aux fournisseurs d’identité du banc');
    return this.banc.identites;
  }
  async reopenWithOneFactor(person: AdmittedProfessional): Promise<void> {
    await this.need('rouvrirAvecUnFacteur');
    await this.takePost(person);
    this.act({ act: 'factor', person: withoutSecrets(person), poste: this.poste, factor: PASSWORD });
    await this.cible.rouvrirAvecUnFacteur(person, this.poste);
    this.act({ act: 'session-opened', person: withoutSecrets(person), poste: this.poste });
  }
  async logOut(): Promise<void> {
    await this.need('seDeconnecter');
    const person = this.professional(this.posts.get(this.poste));
    await this.cible.seDeconnecter(this.poste);
    this.posts.delete(this.poste);
    this.act({ act: 'session-closed', person: withoutSecrets(person), poste: this.poste });
  }

  /** One gesture of the person at work: said before it is done, ended by a barrier. */
  async gesture(verb: Verb, gesture: string, about: { patient?: string; document?: string; details?: Record<string, string> }, run: (poste: string) => Promise<void>): Promise<void> {
    await this.need(verb);
    this.act({ act: 'gesture', person: withoutSecrets(this.professional(this.posts.get(this.poste))), poste: this.poste, gesture, ...about });
    await run(this.poste);
    this.journal.append({ kind: 'barrier', after: gesture });
  }
  /** A gesture about the secret connection or the person's own documents, for the patient in hand. */
  async manage(verb: ManagementVerb, gesture: string, choice: ManagementChoice = {}): Promise<void> {
    const patient = this.patient();
    const { document, ...details } = choice;
    await this.gesture(verb, gesture, { patient: patient.persona, ...(document === undefined ? {} : { document }), ...(Object.keys(details).length === 0 ? {} : { details }) }, (poste) => this.cible.gerer(verb, patient, choice, poste));
  }
  /** One of the gestures that say nothing but the patient, and at most one word. */
  async exchange(verb: ExchangeVerb, name: string, patient?: AdmittedPatient, given: Record<string, string> = {}): Promise<void> {
    await this.gesture(verb, name, { ...(patient && { patient: patient.persona }), ...(Object.keys(given).length === 0 ? {} : { details: given }) }, (poste) => this.cible.echanger(verb, patient, given, poste));
  }
  async openRecord(patient: AdmittedPatient): Promise<void> {
    await this.gesture('ouvrirDossier', 'ouvrir-dossier', { patient: patient.persona }, (poste) => this.cible.ouvrirDossier(patient, poste));
  }
  async consult(patient: AdmittedPatient): Promise<void> {
    await this.openRecord(patient);
    await this.consultFromRecord(patient);
  }
  /** The record is already open. */
  async consultFromRecord(patient: AdmittedPatient): Promise<void> {
    await this.gesture('consulterDmp', 'consulter', { patient: patient.persona }, (poste) => this.cible.consulterDmp(patient, poste));
  }

  /** A gesture made only at a screen, in a patient's record. `given`: what the target file may name; `details`: what the rules look at. */
  async atScreen(verb: ScreenVerb, gesture: string, patient: AdmittedPatient, given: Record<string, string> = {}, about: { document?: string; details?: Record<string, string> } = {}): Promise<void> {
    await this.needScreen(`le geste « ${gesture} »`);
    await this.gesture(verb, gesture, { patient: patient.persona, ...about }, async (poste) => { await this.cible.aLEcran?.(verb, patient, given, poste); });
  }
  private criteria: Record<string, string> = {};
  /** The search that crosses criteria, and the same without one of them. */
  async searchFor(patient: AdmittedPatient, criteria: Record<string, string>): Promise<void> {
    this.criteria = criteria;
    await this.atScreen('rechercherDocuments', 'consulter', patient, criteria, { details: criteria });
  }
  async withoutCriterion(patient: AdmittedPatient, critere: string): Promise<void> {
    const { [critere]: _gone, ...left } = this.criteria;
    this.criteria = left;
    await this.atScreen('retirerCritere', 'consulter', patient, { critere }, { details: left });
  }
  async changePassword(wanted: string): Promise<void> {
    await this.gesture('changerMotDePasse', 'changer-mot-de-passe', {}, async (poste) => { await this.cible.changerMotDePasse?.(this.professional(), wanted, poste); });
  }
  async findRecordsAgain(): Promise<void> {
    await this.gesture('retrouverDossiers', 'retrouver-dossiers', {}, async (poste) => { await this.cible.retrouverDossiers?.(poste); });
  }

  /** Consults while the DMP keeps its answer; another page is looked at meanwhile, then the answer is let go. No sleep: the request's arrival is the barrier. */
  async lookElsewhereDuringCall(patient: AdmittedPatient): Promise<void> {
    await this.openRecord(patient);
    await this.dmp.fault({ transaction: 'TD0.2', panne: { genre: 'retenue' } });
    this.mockConfigured('panne', 'réponse retenue');
    let over = false, shown = true;
    const consultation = this.gesture('consulterDmp', 'consulter', { patient: patient.persona }, (poste) => this.cible.consulterDmp(patient, poste)).finally(() => { over = true; });
    // Whatever comes of it is told once the answer has been let go.
    consultation.catch(() => undefined);
    try {
      while (!over && (await this.dmp.faults()).length > 0);
      shown = await this.readIfShown('autre-page');
    } finally {
      await this.dmp.clearFaults();
    }
    // A frozen screen may have taken the consultation's own delay with it: what was observed stands.
    await consultation.catch((error: unknown) => { if (shown) throw error; });
  }
  /** A page that never comes within the target's own delay reads as nothing. */
  private async readIfShown(reading: string): Promise<boolean> {
    try {
      return (await this.read(reading)).text !== undefined;
    } catch (error) {
      if (!(error instanceof HomologairError) || error.code !== 'CIBLE-GESTE') throw error;
      this.journal.append({ kind: 'screen', reading, mapped: true });
      return false;
    }
  }
  /** The DMP answers the next verification with each code in turn; what the screen says is read after each. */
  async meetEachFault(codes: readonly string[], patient: AdmittedPatient): Promise<void> {
    await this.openRecord(patient);
    for (const code of codes) {
      await this.dmp.fault({ transaction: 'TD0.2', panne: { genre: 'faute', code, raison: 'Essai du banc', role: 'Sender' } });
      this.mockConfigured('panne', code);
      await this.gesture('verifierDmp', 'verifier-dmp', { patient: patient.persona }, (poste) => this.cible.verifierDmp(patient, poste));
      await this.read('message', false);
    }
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
  mockConfigured(what: string, value: string): void { this.act({ act: 'mock-configured', what, value }); }

  /** @param evidence false: many readings in a row, whose words are enough. */
  async read(reading: string, evidence = true): Promise<ScreenReading> {
    await this.needScreen(`la lecture d'écran « ${reading} »`);
    await this.need('lire');
    const { screenshot, file, ...read } = await this.cible.lire(reading, this.poste, evidence);
    const fact: Omit<ScreenFact, 'seq' | 'at'> = {
      kind: 'screen', ...read, ...(this.posts.get(this.poste) ? { person: this.posts.get(this.poste) } : {}),
      ...(screenshot ? { screenshot: this.journal.body(screenshot) } : {}), ...(file ? { file: this.journal.body(file) } : {}),
    };
    this.journal.append(fact);
    return read;
  }
  async exportTraces(filter: TraceFilter, format: 'json' | 'csv'): Promise<void> {
    await this.needScreen('une extraction de traces');
    await this.need('exporterTraces');
    const exported = await this.cible.exporterTraces(filter, format, this.poste);
    this.journal.append({ kind: 'exported-trace', format: exported.format, filter, raw: this.journal.body(exported.raw), entries: exported.entries });
  }
}

setWorldConstructor(Monde);
