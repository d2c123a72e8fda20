import type { Envelope, Pickle } from '@cucumber/messages';
import { runCucumber } from '@cucumber/cucumber/api';
import { Writable } from 'node:stream';
import type { TaggedScenario } from '../referentiel/coverage';
import { projectRoot } from '../racine';
import { scenarioId } from './scenario-ref';

/** Every scenario of the features with its tags, read without running anything. */
export const taggedScenarios = async (): Promise<TaggedScenario[]> =>
  (await pickles()).map(({ uri, name, tags }) => ({ id: scenarioId(uri, name), name, tags: tags.map((tag) => tag.name) }));

/** Every scenario as cucumber reads it, rows of outlines one by one. */
export async function pickles(): Promise<Pickle[]> {
  const scenarios: Pickle[] = [];
  const silence = new Writable({ write: (_chunk, _encoding, done) => { done(); } });
  await runCucumber({
    sources: { defaultDialect: 'fr', paths: ['features/**/*.feature'], names: [], tagExpression: '', order: 'defined' }, support: {},
    runtime: { dryRun: true, failFast: false, filterStacktraces: true, parallel: 0, retry: 0, retryTagFilter: '', strict: false, worldParameters: {} },
    formats: { stdout: 'progress', files: {}, publish: false, options: {} },
  }, { cwd: projectRoot, stdout: silence, stderr: silence }, ({ pickle }: Envelope) => {
    if (pickle) scenarios.push(pickle);
  });
  return scenarios;
}
