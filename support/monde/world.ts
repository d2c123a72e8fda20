import { World, setWorldConstructor, type IWorldOptions } from '@cucumber/cucumber';
import type { AdmittedPatient, AdmittedProfessional, ScreenReading, TraceFilter, Verb } from '../dpi/contract';
import { totpCode, TOTP_STEP_MS } from '../dpi/totp';
import type { Act, QuestionFact, ScenarioRef, ScreenFact } from '../journal/facts';
import type { Verdict } from '../rules/finding';
import { RULES } from '../rules/index';
import { LETS_THE_STEP_PASS, worst } from '../jugement/order';
import { theBanc, type Banc } from './banc';
import { patient, professional, structuresOf } from './personas';
import { dmpSeed } from './dmp-seed';
import { NotExecutable, QuestionBroken, QuestionUndecided } from './trouble';

const withoutSecrets = ({ motDePasse: _p, secretTotp: _t, connaitInformationRpps: _c, ...person }: AdmittedProfessional): Omit<AdmittedProfessional, 'motDePasse' | 'secretTotp' | 'connaitInformationRpps'> => person;
const withoutTraits = ({ sexe: _s, statutIns: _i, ...ref }: AdmittedPatient): Omit<AdmittedPatient, 'sexe' | 'statutIns'> => ref;
const PASSWORD = { id: 'mot-de-passe', nature: 'savoir' } as const;
const ONE_TIME_CODE = { id: 'code-a-usage-unique', nature: 'possession' } as const;

/** What one scenario knows and does. Every act of the drive becomes a fact; every question too; no verdict is kept here. */
export class Monde extends World {
  readonly banc: Banc = theBanc();
  private scenario!: ScenarioRef;
  private step = { index: 0, text: '' };
  private since = 1;
  private readonly professionals = new Map<string, AdmittedProfessional>();
  private readonly patients = new Map<string, AdmittedPatient>();
  private readonly usedCodes = new Map<string, number>();
  private readonly posts = new Map<string, string>();
  /** Workstation and person of the pronouns « elle », « il ». */
  poste = 'poste 1';
  private person: string | undefined;
  private patientKey: string | undefined;
  private provisional: Verdict = 'conforme';
  private readonly broken: Error[] = [];
  private seeded = false;
  private readonly configured = new Map<string, string>();
  private readonly strong = new Set<string>();

  constructor(options: IWorldOptions) { super(options); }

  get cible() { return this.banc.cible; }
  get dmp() { return this.banc.dmp; }
  private get journal() { return this.banc.journal; }

  begin(scenario: ScenarioRef): void {
    this.scenario = scenario;
    this.journal.append({ kind: 'marker', marker: 'scenario-start', scenario });
    this.since = this.journal.last + 1;
  }

  end(): void {
    this.journal.append({ kind: 'marker', marker: 'scenario-end', scenario: this.scenario.id });
    this.banc.onVerdict?.(this.scenario.id, this.scenario.name, this.provisional);
  }
  /** A step broke the drive: nothing can be concluded from this scenario. */
  driveBroke(): void { this.provisional = worst([this.provisional, 'non concluant']) ?? 'non concluant'; }
  notExecuted(reason: string): void { this.journal.append({ kind: 'marker', marker: 'not-executed', scenario: this.scenario.id, reason }); }
  beginStep(index: number, text: string): void {
    this.step = { index, text };
    this.journal.append({ kind: 'marker', marker: 'step-start', scenario: this.scenario.id, step: index, text });
  }
  endStep(status: string, trouble?: { code: string; text: string }): void {
    this.journal.append({ kind: 'marker', marker: 'step-end', scenario: this.scenario.id, step: this.step.index, status, ...(trouble ? { code: trouble.code, trouble: trouble.text } : {}) });
  }
  /** What follows is what the next questions look at: called where a « Quand » begins. */
  observeFromHere(): void { this.since = this.journal.last + 1; }

  act(act: Act): void { this.journal.append({ kind: 'act', ...act }); }
  /** @throws NotExecutable when the target's driver cannot do the verb. */
  need(verb: Verb): void {
    if (!this.cible.can(verb)) throw new NotExecutable(`la cible « ${this.cible.name} » ne sait pas : ${verb}`);
  }

  private get scope(): string { return `${this.banc.header.seed}|${this.scenario.id}`; }

  async admitProfessional(persona: string, informed = true): Promise<AdmittedProfessional> {
    const admitted = professional(this.banc.book, persona, this.scope, informed);
    this.professionals.set(persona, admitted);
    this.person ??= persona;
    await this.admit([admitted], []);
    return admitted;
  }
  async admitPatient(persona: string, situation: string): Promise<AdmittedPatient> {
    const admitted = patient(this.banc.book, persona, this.scope, situation);
    this.patients.set(persona, admitted);
    this.patientKey = persona;
    await this.admit([], [admitted]);
    return admitted;
  }
  private async admit(professionnels: AdmittedProfessional[], patients: AdmittedPatient[]): Promise<void> {
    this.need('admettre');
    const [structure] = structuresOf(this.banc.book);
    if (!structure) throw new Error('Le livre des personas ne porte aucune structure.');
    await this.dmp.seed(dmpSeed({ professionnels, patients, structure, authorised: [...this.professionals.values()] }, this.seeded));
    this.seeded = true;
    await this.cible.admettre({ professionnels, patients, structure });
    this.act({ act: 'admission', professionnels: professionnels.map(withoutSecrets), patients: patients.map(withoutTraits), structure });
  }

  professional(persona = this.person): AdmittedProfessional {
    const found = persona === undefined ? undefined : this.professionals.get(persona);
    if (!found) throw new Error(`Aucun professionnel « ${persona ?? '?'} » dans ce scénario.`);
    return found;
  }
  patient(persona = this.patientKey): AdmittedPatient {
    const found = persona === undefined ? undefined : this.patients.get(persona);
    if (!found) throw new Error(`Aucun patient « ${persona ?? '?'} » dans ce scénario.`);
    this.patientKey = found.persona;
    return found;
  }
  /** The trade a scenario gives a person must be the book's: a scenario cannot say more than what is sent. */
  /** FINESS géographique of the structure where the scenario takes place. */
  finess(): string { return structuresOf(this.banc.book)[0]?.finess ?? ''; }
  checkTrade(persona: string, metier: string): void {
    const known = this.banc.book.professionnels[persona]?.metier;
    if (known !== metier) throw new Error(`« ${persona} » est ${known ?? 'inconnu'} au livre des personas, pas « ${metier} ».`);
  }
  /** Whether somebody is at work at the current workstation. */
  occupied(): boolean { return this.posts.has(this.poste); }
  /** Milliseconds during which the target lets one factor reopen a session. @throws NotExecutable when it declares none. */
  reopeningDelay(): number {
    const delay = this.banc.header.target.reopeningDelayMs;
    if (delay === null) throw new NotExecutable('la cible ne déclare aucun délai de réouverture à un facteur');
    return delay;
  }
  /** From now on « elle » or « il » is this person, at this workstation. */
  become(persona: string, poste = this.poste): AdmittedProfessional {
    this.person = persona;
    this.poste = poste;
    return this.professional(persona);
  }

  async takePost(person: AdmittedProfessional): Promise<void> {
    if (this.posts.get(this.poste) === person.persona) return;
    this.need('prendreSonPoste');
    await this.cible.prendreSonPoste(person, this.poste);
    this.posts.set(this.poste, person.persona);
    this.act({ act: 'shift-start', person: withoutSecrets(person), poste: this.poste });
  }
  async presentPassword(person: AdmittedProfessional): Promise<void> {
    this.need('presenterPremierFacteur');
    await this.takePost(person);
    this.act({ act: 'factor', person: withoutSecrets(person), poste: this.poste, factor: PASSWORD });
    await this.cible.presenterPremierFacteur(person, this.poste);
  }
  async presentCode(person: AdmittedProfessional): Promise<void> {
    this.need('presenterSecondFacteur');
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
  async reopenWithOneFactor(person: AdmittedProfessional): Promise<void> {
    this.need('rouvrirAvecUnFacteur');
    await this.takePost(person);
    this.act({ act: 'factor', person: withoutSecrets(person), poste: this.poste, factor: PASSWORD });
    await this.cible.rouvrirAvecUnFacteur(person, this.poste);
    this.act({ act: 'session-opened', person: withoutSecrets(person), poste: this.poste });
  }
  async logOut(): Promise<void> {
    this.need('seDeconnecter');
    const person = this.professional(this.posts.get(this.poste));
    await this.cible.seDeconnecter(this.poste);
    this.posts.delete(this.poste);
    this.act({ act: 'session-closed', person: withoutSecrets(person), poste: this.poste });
  }

  /** One gesture of the person at work: said before it is done, ended by a barrier. */
  async gesture(verb: Verb, gesture: string, about: { patient?: string; document?: string }, run: (poste: string) => Promise<void>): Promise<void> {
    this.need(verb);
    this.act({ act: 'gesture', person: withoutSecrets(this.professional(this.posts.get(this.poste))), poste: this.poste, gesture, ...about });
    await run(this.poste);
    this.journal.append({ kind: 'barrier', after: gesture });
  }
  async openRecord(patient: AdmittedPatient): Promise<void> {
    await this.gesture('ouvrirDossier', 'ouvrir-dossier', { patient: patient.persona }, (poste) => this.cible.ouvrirDossier(patient, poste));
  }
  async consult(patient: AdmittedPatient): Promise<void> {
    await this.openRecord(patient);
    await this.gesture('consulterDmp', 'consulter', { patient: patient.persona }, (poste) => this.cible.consulterDmp(patient, poste));
  }

  async advance(milliseconds: number): Promise<void> {
    this.need('avancerLeTemps');
    const whole = Math.ceil(milliseconds);
    await this.cible.avancerLeTemps(whole);
    this.banc.clock.advance(whole);
    this.act({ act: 'time-moved', milliseconds: whole });
  }
  async configureTarget(what: string, value: string): Promise<void> {
    this.need('configurer');
    await this.cible.configurer(what, value);
    this.configured.set(what, value);
    this.act({ act: 'target-configured', what, value });
  }
  /** What a scenario configured ends with it: the next one starts from the target's nominal state. */
  async restoreTarget(): Promise<void> {
    for (const what of this.configured.keys()) await this.configureTarget(what, 'nominal');
    this.configured.clear();
  }
  mockConfigured(what: string, value: string): void { this.act({ act: 'mock-configured', what, value }); }

  async read(reading: string): Promise<ScreenReading> {
    this.need('lire');
    const { screenshot, ...read } = await this.cible.lire(reading, this.poste);
    const fact: Omit<ScreenFact, 'seq' | 'at'> = {
      kind: 'screen', ...read, ...(this.posts.get(this.poste) ? { person: this.posts.get(this.poste) } : {}),
      ...(screenshot ? { screenshot: this.journal.body(screenshot) } : {}),
    };
    this.journal.append(fact);
    return read;
  }
  async exportTraces(filter: TraceFilter, format: 'json' | 'csv'): Promise<void> {
    this.need('exporterTraces');
    const exported = await this.cible.exporterTraces(filter, format, this.poste);
    this.journal.append({ kind: 'exported-trace', format: exported.format, filter, raw: this.journal.body(exported.raw), entries: exported.entries });
  }

  /** Asks a rule. The answer given here is provisional; the judgement over the finished journal gives the verdict. */
  async ask(rule: string, params: Record<string, string> = {}, required = false): Promise<void> {
    const known = RULES.get(rule);
    if (!known) throw new Error(`La règle « ${rule} » n’existe pas.`);
    const asked = { kind: 'question' as const, rule, params, first: this.since, last: this.journal.last, scenario: this.scenario.id, step: this.step.index, text: this.step.text };
    const seq = this.journal.append(asked);
    const question: QuestionFact = { ...asked, seq, at: this.banc.clock.now().toISOString() };
    const { verdict, findings } = this.banc.judge(question);
    this.banc.onAnswer?.(rule, verdict);
    this.provisional = worst([this.provisional, verdict]) ?? verdict;
    if (LETS_THE_STEP_PASS.has(verdict)) return;
    const trouble = verdict === 'non conforme' ? new QuestionBroken(known.sentence, findings) : new QuestionUndecided(verdict, known.sentence, findings);
    // What a « Given » needs must hold before going on; the observations of an « Alors » are independent: all are asked.
    if (required) throw trouble;
    this.broken.push(trouble);
  }
  /** Throws what the observations found: the scenario fails for cucumber too. */
  throwWhatBroke(): void {
    const [first] = this.broken;
    if (first) throw first;
  }
}

setWorldConstructor(Monde);
