import type { JournalHeader } from '../journal/facts';
import { isBinding, type Catalogue } from '../referentiel/catalogue';
import type { Exigence } from '../referentiel/schema';

/** What the judgement needs of the catalogue; the catalogue itself, or the snapshot of it a journal carries. */
export type JudgementCatalogue = Pick<Catalogue, 'exigences' | 'bySlug' | 'byTag'>;

/** The catalogue as it was when the run began: a run judged again later does not change with the catalogue. */
export function snapshotCatalogue(header: JournalHeader): JudgementCatalogue {
  const exigences = header.catalogue.exigences.filter(isExigence);
  const bySlug = new Map(exigences.map((exigence) => [exigence.slug, exigence]));
  const byTag = new Map<string, Exigence>(exigences.flatMap((exigence) => Object.entries(exigence.numeros).map(([text, number]) => [`${text}-${number}`, exigence] as const)));
  return { exigences, bySlug: (slug) => bySlug.get(slug), byTag: (tag) => byTag.get(tag) };
}

/** Exigences that a scenario's tags name; tags of polarity, criticality or proof name none. */
export function exigencesOfTags(catalogue: JudgementCatalogue, tags: readonly string[]): Exigence[] {
  return [...new Set(tags.flatMap((tag) => catalogue.byTag(tag.replace(/^@/, '')) ?? []))];
}

/** Only opposable or contractual exigences in force can be *non conforme* (DESIGN, « Words »). */
export const binds = (exigence: Exigence, at: string): boolean => isBinding(exigence, new Date(at));

function isExigence(value: unknown): value is Exigence {
  if (typeof value !== 'object' || value === null) return false;
  const exigence = value as Partial<Exigence>;
  return typeof exigence.slug === 'string' && typeof exigence.numeros === 'object' && exigence.numeros !== null && typeof exigence.phrase === 'string'
    && typeof exigence.force === 'string' && typeof exigence.validite === 'object' && exigence.validite !== null;
}
