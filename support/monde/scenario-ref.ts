import { basename } from 'node:path';
import type { GherkinDocument, Pickle } from '@cucumber/messages';
import type { ScenarioRef } from '../journal/facts';

/** `EXI-23-deux-facteurs/jamais-de-second-facteur`: stable from run to run, readable in a path. */
export function scenarioId(uri: string, name: string): string {
  const slug = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${basename(uri, '.feature')}/${slug}`;
}

/** Line of the scenario, or of its row of examples and of the outline: the last node a pickle comes from. */
function placeOf(document: GherkinDocument, nodeId: string | undefined): { line: number; outline?: number } {
  const children = (document.feature?.children ?? []).flatMap((child) => [child, ...(child.rule?.children ?? [])]);
  for (const { scenario } of children) {
    if (!scenario) continue;
    if (scenario.id === nodeId) return { line: scenario.location.line };
    for (const row of scenario.examples.flatMap((examples) => examples.tableBody)) if (row.id === nodeId) return { line: row.location.line, outline: scenario.location.line };
  }
  return { line: 0 };
}

/** What the journal keeps of a cucumber pickle. */
export function scenarioRef(pickle: Pickle, document: GherkinDocument): ScenarioRef {
  return {
    id: scenarioId(pickle.uri, pickle.name), name: pickle.name, uri: pickle.uri, ...placeOf(document, pickle.astNodeIds.at(-1)),
    feature: document.feature?.name ?? '', tags: pickle.tags.map((tag) => tag.name),
  };
}

/** Whether a step comes from a « Contexte »: what stands before the scenario begins. */
export function inBackground(document: GherkinDocument, nodeIds: readonly string[]): boolean {
  const children = (document.feature?.children ?? []).flatMap((child) => [child, ...(child.rule?.children ?? [])]);
  return children.some(({ background }) => background?.steps.some(({ id }) => nodeIds.includes(id)));
}
