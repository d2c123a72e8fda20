import { World, type IWorldOptions } from '@cucumber/cucumber';
import { arranges } from '../../dpi/arrangement';
import type { TargetDriver, Verb } from '../../dpi/contract';
import type { Act, QuestionFact, ScenarioRef } from '../../journal/facts';
import { LETS_THE_STEP_PASS, worst } from '../../jugement/order';
import type { Verdict } from '../../rules/finding';
import { RULES } from '../../rules/index';
import { theBanc, type Banc } from '../banc';
import { antecedentDriver, chooseDriver, refuseScreen, type ChosenDriver } from '../choose-driver';
import { NotExecutable, QuestionBroken, QuestionUndecided } from '../trouble';

/** What one scenario writes in the journal: its markers, its acts, its questions. No verdict is kept here. */
export class ScenarioRecord extends World {
  readonly banc: Banc = theBanc();
  protected scenario!: ScenarioRef;
  private step = { index: 0, text: '' };
  private since = 1;
  private underReading: { lecture?: string } = {};
  private provisional: Verdict = 'conforme';
  private readonly broken: Error[] = [];
  private screens: ChosenDriver = { kind: 'web', cible: this.banc.cible };
  /** What plays now. */
  private chosen = this.screens;
  private done = false;

  constructor(options: IWorldOptions) { super(options); }

  get cible() { return this.chosen.cible; }
  get dmp() { return this.banc.dmp; }
  protected get journal() { return this.banc.journal; }

  /** What will play this scenario's gestures, before anything of it begins. */
  driveFor(scenario: ScenarioRef): void {
    this.screens = chooseDriver(this.banc, scenario.tags);
    this.chosen = antecedentDriver(this.banc, this.screens);
  }
  /** @param done this step says what was done before: it may be played without a screen, and the rest at screens. */
  arriveAt(done: boolean): void { this.done = done; }
  /** From here on, at screens: what was played without one is taken over where it stands. */
  protected async toScreens(): Promise<void> {
    if (this.chosen === this.screens) return;
    const { cible } = this.chosen;
    this.chosen = this.screens;
    await this.sitAtScreens(cible, this.screens.cible);
  }
  protected sitAtScreens(_from: TargetDriver, _to: TargetDriver): Promise<void> { return Promise.resolve(); }
  /** Both drivers forget every workstation. */
  async forgetWorkstations(): Promise<void> {
    await this.screens.cible.reset();
    if (this.screens.kind === 'web') await this.banc.conduite?.reset();
  }
  begin(scenario: ScenarioRef): void {
    this.scenario = scenario;
    this.journal.append({ kind: 'marker', marker: 'scenario-start', scenario, driver: this.screens.kind });
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

  /** The questions that follow hold under these readings of the register alone. */
  askOnlyUnder(lecture: string): void { this.underReading = { lecture }; }

  act(act: Act): void { this.journal.append({ kind: 'act', ...act }); }
  /** @throws Error when the scenario's own tags say that it needs no screen. @throws NotExecutable when it is played without any. */
  protected async needScreen(asked: string): Promise<void> {
    refuseScreen(this.scenario.tags, asked);
    if (this.banc.withoutScreens) throw new NotExecutable(`${asked} : ce passage se fait sans écran`);
    await this.toScreens();
  }
  /** @throws NotExecutable when the target's driver cannot do the verb. */
  async need(verb: Verb): Promise<void> {
    if (!this.done || (!arranges(verb) && !this.cible.can(verb))) await this.toScreens();
    if (!this.cible.can(verb)) throw new NotExecutable(`la cible « ${this.cible.name} » ne sait pas : ${verb}`);
  }

  /** Asks a rule. The answer given here is provisional; the judgement over the finished journal gives the verdict. */
  async ask(rule: string, params: Record<string, string> = {}, required = false): Promise<void> {
    const known = RULES.get(rule);
    if (!known) throw new Error(`La règle « ${rule} » n’existe pas.`);
    const asked = { kind: 'question' as const, rule, params: { ...this.underReading, ...params }, first: this.since, last: this.journal.last, scenario: this.scenario.id, step: this.step.index, text: this.step.text };
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
