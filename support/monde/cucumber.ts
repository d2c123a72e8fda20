import { appendFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Writable } from 'node:stream';
import { loadConfiguration, loadSources, loadSupport, runCucumber, type IPlannedPickle, type IRunConfiguration, type ISupportCodeLibrary } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { HomologairError } from '../erreurs/error';
import { projectRoot } from '../racine';
import { scenarioId } from './scenario-ref';

const ALL_FEATURES = 'features/**/*.feature';
/** Compiled steps and glue: this file runs compiled, so they stand beside it. */
const compiledRoot = join(__dirname, '..', '..');
const silence = (): Writable => new Writable({ write: (_chunk, _encoding, done) => { done(); } });
const environment = (): { cwd: string; stdout: Writable; stderr: Writable } => ({ cwd: projectRoot, stdout: silence(), stderr: silence() });

/** One scenario to run: `uri:line` addresses it. */
export interface PlannedScenario { id: string; name: string; uri: string; line: number }

const planned = ({ uri, name, location }: IPlannedPickle): PlannedScenario => ({ id: scenarioId(uri, name), name, uri, line: location.line });

/**
 * The scenarios a tag expression selects, in the order of the files.
 * @throws HomologairError CLI-ETIQUETTE (bad expression), CLI-FEATURE (a file that does not parse), CLI-SCENARIO-DOUBLE.
 */
export async function planScenarios(tagExpression: string, paths: readonly string[] = [ALL_FEATURES]): Promise<PlannedScenario[]> {
  let loaded;
  try {
    loaded = await loadSources({ defaultDialect: 'fr', paths: [...paths], names: [], tagExpression, order: 'defined' }, environment());
  } catch (cause) {
    throw new HomologairError('CLI-ETIQUETTE', { valeur: tagExpression }, cause);
  }
  const broken = loaded.errors[0];
  if (broken) throw new HomologairError('CLI-FEATURE', { fichier: `${broken.uri}:${broken.location.line}`, raison: broken.message.split('\n')[0] });
  const scenarios = loaded.plan.map(planned);
  const seen = new Set<string>();
  for (const { id } of scenarios) {
    if (seen.has(id)) throw new HomologairError('CLI-SCENARIO-DOUBLE', { scenario: id });
    seen.add(id);
  }
  return scenarios;
}

/** Steps and glue loaded once; then each run costs some ten milliseconds. */
export interface CucumberSession { run(scenarios: readonly PlannedScenario[], messagesFile: string): Promise<void> }

export async function openCucumber(): Promise<CucumberSession> {
  const { runConfiguration, support: loaded } = await loadSteps();
  // Each run looks for the files of the steps again, to name them: with the first alone, the folder is not walked hundreds of times.
  const { originalCoordinates } = loaded;
  const support = { ...loaded, originalCoordinates: { ...originalCoordinates, requirePaths: originalCoordinates.requirePaths.slice(0, 1) } };
  return {
    async run(scenarios, messagesFile) {
      const configuration: IRunConfiguration = {
        ...runConfiguration,
        sources: { ...runConfiguration.sources, paths: scenarios.map(({ uri, line }) => `${uri}:${line}`), tagExpression: '' },
      };
      const lines: string[] = [];
      await runCucumber({ ...configuration, support }, environment(), (envelope: Envelope) => { lines.push(JSON.stringify(envelope)); });
      appendFileSync(messagesFile, lines.map((line) => `${line}\n`).join(''));
    },
  };
}

/** What a loaded library holds of a step; cucumber's own type does not say it. */
interface KnownStep {
  uri: string; pattern: string | RegExp; matchesStepName(text: string): boolean;
  expression: { match(text: string): readonly { getValue(world: object): unknown }[] | null };
  code(this: object, ...given: unknown[]): unknown;
}
/** A step definition: where it is, its sentence, and its code, to be played for a world that is not a scenario's. */
export interface StepDefinition { file: string; sentence: string; fits(text: string): boolean; play(world: object, text: string): Promise<void> }

/** Every step definition, as the glue wrote it. */
export async function stepDefinitions(): Promise<StepDefinition[]> {
  const { support } = await loadSteps();
  const { stepDefinitions: found } = support as ISupportCodeLibrary & { readonly stepDefinitions: readonly KnownStep[] };
  return found.map((step) => ({ file: step.uri, sentence: String(step.pattern), fits: (text) => step.matchesStepName(text),
    play: async (world, text) => { await step.code.apply(world, (step.expression.match(text) ?? []).map((given) => given.getValue(world))); } }));
}

async function loadSteps(): Promise<{ runConfiguration: IRunConfiguration; support: ISupportCodeLibrary }> {
  const glue = ['world', 'hooks', 'parameter-types'].map((name) => relative(projectRoot, join(compiledRoot, 'support', 'monde', `${name}.js`)));
  const { runConfiguration } = await loadConfiguration({
    file: false, provided: { language: 'fr', strict: true, paths: [ALL_FEATURES], require: [...glue, `${relative(projectRoot, join(compiledRoot, 'steps'))}/**/*.js`], format: ['progress'] },
  }, environment());
  return { runConfiguration, support: await loadSupport(runConfiguration, environment()) };
}

/** `<run>/messages/<worker>.ndjson`: what was executed, as cucumber says it. */
export const messagesFile = (runFolder: string, worker: string): string => join(runFolder, 'messages', `${basename(worker)}.ndjson`);
