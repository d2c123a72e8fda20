import type { JournalHeader } from '../journal/facts';
import { exigencesOfTags } from '../jugement/catalogue';
import type { Catalogue } from '../referentiel/catalogue';
import type { TaggedScenario } from '../referentiel/coverage';
import type { PlannedScenario } from './cucumber';

/**
 * What a run leaves out of the features, so that nothing is read of it as if it were whole: « conforme » over one scenario of three
 * is not the exigence's verdict. Undefined when nothing is left out.
 */
export function selectionOf(plan: readonly Pick<PlannedScenario, 'id'>[], all: readonly TaggedScenario[], catalogue: Pick<Catalogue, 'exigences' | 'bySlug' | 'byTag'>): JournalHeader['selection'] {
  const chosen = new Set(plan.map(({ id }) => id)), out = all.filter(({ id }) => !chosen.has(id));
  if (out.length === 0) return undefined;
  const left: Record<string, number> = {};
  for (const { tags } of out) for (const { slug } of exigencesOfTags(catalogue, tags)) left[slug] = (left[slug] ?? 0) + 1;
  return { of: all.length, left: Object.fromEntries(Object.entries(left).sort(([one], [other]) => (one < other ? -1 : 1))) };
}
