import { binds, exigencesOfTags, type JudgementCatalogue } from './catalogue';
import type { RuleBook } from './question';

/**
 * Which exigences a question of a scenario observes, when it only observes: its rule names nothing that binds, and names
 * an exigence the scenario carries. Undefined when the answer weighs on everything the scenario shows: its rule names
 * something that binds, or the scenario uses it to show what its own tags say.
 * DESIGN, « Words »: only what is opposable or contractual can be *non conforme*; the others give observations.
 */
export function observerOf(catalogue: JudgementCatalogue, tags: readonly string[], rules: RuleBook, at: string): (rule: string) => ReadonlySet<string> | undefined {
  const tagged = new Set(exigencesOfTags(catalogue, tags).map(({ slug }) => slug));
  return (rule) => {
    const named = (rules.get(rule)?.exigences ?? []).flatMap((slug) => catalogue.bySlug(slug) ?? []);
    const carried = named.filter(({ slug }) => tagged.has(slug));
    return carried.length === 0 || named.some((exigence) => binds(exigence, at)) ? undefined : new Set(carried.map(({ slug }) => slug));
  };
}
