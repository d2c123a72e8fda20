import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, type GherkinDocument, type Pickle } from '@cucumber/messages';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggedScenario } from '../referentiel/coverage';
import { projectRoot } from '../racine';
import { scenarioId } from './scenario-ref';

/** Every scenario of the features with its tags, read without running anything. */
export const taggedScenarios = (): TaggedScenario[] =>
  pickles().map(({ uri, name, tags }) => ({ id: scenarioId(uri, name), name, tags: tags.map((tag) => tag.name) }));

/** A feature file, read. */
export interface FeatureFile { uri: string; document: GherkinDocument }

/**
 * Every feature file, in their order. @param newId shared by what is made of them
 * @throws its error for a file that does not parse.
 */
export function featureFiles(newId: IdGenerator.NewId = IdGenerator.incrementing()): FeatureFile[] {
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher('fr'));
  const files = readdirSync(join(projectRoot, 'features'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.feature')).sort();
  return files.map((name) => ({ uri: join('features', name), document: parser.parse(readFileSync(join(projectRoot, 'features', name), 'utf8')) }));
}

/**
 * Every scenario as cucumber reads it, rows of outlines one by one, in the order of the files. Read by cucumber's own parser: its
 * dry run, for want of a better, would look for the words of a missing step in each of some two thousand (1.5 s of processor).
 * @throws its error for a file that does not parse.
 */
export function pickles(): Pickle[] {
  const newId = IdGenerator.incrementing();
  return featureFiles(newId).flatMap(({ uri, document }) => compile(document, uri, newId));
}
