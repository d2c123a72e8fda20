import { After, AfterStep, Before, BeforeStep, setDefaultTimeout, Status } from '@cucumber/cucumber';
import { HomologairError } from '../erreurs/error';
import { inBackground, scenarioRef } from './scenario-ref';
import { NotExecutable, troubleOf } from './trouble';
import type { Monde } from './world';

setDefaultTimeout(30_000);

/** Gherkin's name for a « Quand » and the steps that continue it. */
const ACTION = 'Action';
const CONTEXT = 'Context';
/** What a hook returns so that cucumber leaves out what follows. */
const SKIP_THE_REST = 'skipped';

interface Progress { index: number; phase: string | undefined }
const progress = new WeakMap<Monde, Progress>();

Before(async function (this: Monde, { pickle, gherkinDocument }) {
  const scenario = scenarioRef(pickle, gherkinDocument);
  progress.set(this, { index: 0, phase: undefined });
  this.driveFor(scenario);
  // Before anything counts as this scenario's: nothing of another is left, a send put off by it least of all.
  try {
    await this.cible.renew();
  } catch (error) {
    if (!(error instanceof HomologairError) || !error.code.startsWith('CIBLE-')) throw error;
    // A target that cannot be made ready is not judged: its scenario is recorded all the same, with what prevented it.
    this.begin(scenario);
    this.beginStep(0, pickle.steps[0]?.text ?? '');
    this.endStep('SKIPPED', troubleOf(error));
    this.driveBroke();
    return SKIP_THE_REST;
  }
  this.banc.onScenario?.(scenario.id);
  await this.dmp.reset();
  await this.forgetWorkstations();
  this.begin(scenario);
  return undefined;
});

BeforeStep(function (this: Monde, { pickleStep, gherkinDocument }) {
  const state = progress.get(this);
  if (!state) return;
  // A « Quand » after something else opens a new observation: the twin of an absence stays outside of it.
  const phase = String(pickleStep.type);
  if (phase === ACTION && state.phase !== ACTION) this.observeFromHere();
  state.phase = phase;
  this.arriveAt(phase === CONTEXT || inBackground(gherkinDocument, pickleStep.astNodeIds));
  this.beginStep(state.index++, pickleStep.text);
});

AfterStep(function (this: Monde, { result, error }: { result: { status: string }; error?: unknown }) {
  const trouble = error === undefined ? undefined : troubleOf(error);
  this.endStep(result.status, trouble);
  if (trouble && trouble.code !== 'question') this.driveBroke();
  if (error instanceof NotExecutable) this.notExecuted(error.reason);
  return this.banc.enough?.() === true ? SKIP_THE_REST : undefined;
});

/** Ends the scenario whatever happened in it. */
After(async function (this: Monde) {
  try {
    await this.restoreTarget();
    await this.forgetWorkstations();
  } finally {
    this.end();
    this.banc.onScenario?.(null);
  }
});

/** Runs first (hooks that end a scenario run in reverse order): the observations that broke make it fail for cucumber too. */
After(function (this: Monde, { result }) {
  if (result?.status === Status.PASSED) this.throwWhatBroke();
});
