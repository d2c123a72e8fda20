import { UNVERIFIABLE_REASONS, type Exigence } from './schema';
import type { Catalogue } from './catalogue';

/** A scenario and its tags, with their `@`. */
export interface TaggedScenario { id: string; name: string; tags: readonly string[] }
/** Something that names exigences by slug: a rule, a mutant. */
export interface Named { id: string; exigences: readonly string[] }

export interface CoverageRow {
  slug: string; numeros: Record<string, string>; phrase: string; force: string; chapitre: string;
  scenarios: string[]; regles: string[]; mutants: string[]; preuves: string[];
  piece: string | null;
  /** Why it is not verified, from the closed list, or null. */
  raison: string | null;
  couverte: boolean;
}
export interface Coverage { exigences: CoverageRow[]; /** Tags, rules or mutants that name nothing. */ inconnus: { ou: string; nom: string }[] }

/** Tags that describe a scenario instead of naming an exigence. */
export const DESCRIPTIVE_TAGS = ['@positif', '@negatif', '@bloquant', '@majeur', '@mineur'] as const;
const PROOF = '@PREUVE-';

const describes = (tag: string): boolean => (DESCRIPTIVE_TAGS as readonly string[]).includes(tag) || tag.startsWith(PROOF);

/** Exigence × scenarios × rules × mutants × proofs. */
export function coverage(catalogue: Catalogue, scenarios: readonly TaggedScenario[], rules: readonly Named[], mutants: readonly Named[]): Coverage {
  const inconnus: Coverage['inconnus'] = [];
  const bySlug = new Map<string, Set<TaggedScenario>>();
  for (const scenario of scenarios) for (const tag of scenario.tags.filter((name) => !describes(name))) {
    const exigence = catalogue.byTag(tag.slice(1));
    if (!exigence) { inconnus.push({ ou: `scénario ${scenario.id}`, nom: tag }); continue; }
    bySlug.set(exigence.slug, (bySlug.get(exigence.slug) ?? new Set()).add(scenario));
  }
  for (const [kind, named] of [['règle', rules], ['mutant', mutants]] as const) for (const { id, exigences } of named) for (const slug of exigences) {
    if (!catalogue.bySlug(slug)) inconnus.push({ ou: `${kind} ${id}`, nom: slug });
  }
  const naming = (named: readonly Named[], slug: string): string[] => named.filter(({ exigences }) => exigences.includes(slug)).map(({ id }) => id).sort();
  const row = (exigence: Exigence): CoverageRow => {
    const own = [...(bySlug.get(exigence.slug) ?? [])];
    const { verification } = exigence;
    const raison = verification.mode === 'non-verifiable' ? UNVERIFIABLE_REASONS[verification.raison] : null;
    const piece = verification.mode === 'non-verifiable' ? null : verification.piece ?? null;
    return {
      slug: exigence.slug, numeros: exigence.numeros, phrase: exigence.phrase, force: exigence.force, chapitre: exigence.chapitre,
      scenarios: own.map(({ id }) => id).sort(), regles: naming(rules, exigence.slug), mutants: naming(mutants, exigence.slug),
      preuves: [...new Set([...(exigence.preuves ?? []), ...own.flatMap(({ tags }) => tags.filter((tag) => tag.startsWith(PROOF)).map((tag) => tag.slice(PROOF.length)))])].sort(),
      piece, raison,
      couverte: raison !== null || verification.mode === 'documentaire' || own.length > 0,
    };
  };
  return { exigences: catalogue.exigences.map(row), inconnus };
}
