import { UNVERIFIABLE_REASONS, type Exigence } from './schema';
import type { Catalogue } from './catalogue';

/** A scenario and its tags, with their `@`. */
export interface TaggedScenario { id: string; name: string; tags: readonly string[] }
/** A rule and the exigences it judges, by slug. */
export interface NamedRule { id: string; exigences: readonly string[] }
/** A mutant, the exigence it breaks and the rule that must turn red. */
export interface NamedMutant { id: string; exigence: string; rule: string }
/** Rules each scenario asked in a run, by scenario id. */
export type AskedRules = ReadonlyMap<string, ReadonlySet<string>>;
/** One dimension of the référentiel: no source gives their list as text, so whoever has it brings it, and says where it comes from. */
export interface Dimension { nom: string; source: string; /** Slugs. */ exigences: readonly string[] }
export interface CoverageInput { scenarios: readonly TaggedScenario[]; rules: readonly NamedRule[]; mutants: readonly NamedMutant[]; asked?: AskedRules; /** Imported: no source lists them. */ dimensions?: readonly Dimension[] }

/**
 * How an exigence stands:
 * - `scenario`: a scenario carries its tag and can turn red (see `coverage`);
 * - `piece`: read on a document; `raison`: a stated reason of the closed list;
 * - `ouverte`: its text was not obtained; it fails nothing and is never green;
 * - `sans-mutant`: scenarios carry its tag, none of which a mutant can turn red; `rien`: no scenario at all.
 */
export const STATES = ['scenario', 'piece', 'raison', 'ouverte', 'sans-mutant', 'rien'] as const;
export type CoverageState = (typeof STATES)[number];

export interface CoverageRow {
  slug: string; texte: string; numeros: Record<string, string>;
  /** How sure each number is. */
  confiance: Record<string, string>;
  chapitre: string; lieu: string; phrase: string; force: string; modalite: string; reserve: boolean;
  scenarios: string[]; regles: string[]; mutants: string[]; preuves: string[];
  /** Official proofs that no scenario shows, and why. */
  preuvesHorsScenario: Record<string, string>;
  piece: string | null;
  /** Why it is not verified, from the closed list: its key and its sentence, or null. */
  motif: keyof typeof UNVERIFIABLE_REASONS | null; raison: string | null;
  commentaire: string | null;
  /** What a human looks at on the capture: the exigence is never green by its scenarios alone. */
  resteAVoir: string | null;
  /** Slugs of the ambiguities that touch it. */
  ambiguites: string[];
  /** Names of the imported dimensions it is in. */
  dimensions: string[];
  etat: CoverageState; couverte: boolean;
}
export interface Coverage {
  exigences: CoverageRow[];
  /** Tags, rules or mutants that name nothing. */
  inconnus: { ou: string; nom: string }[];
  /** Imported dimensions and where each comes from; none unless a file gives them. */
  dimensions: { nom: string; source: string }[];
  /** Scenario id → name. */
  scenarios: Record<string, string>;
}

/** Tags that describe a scenario instead of naming an exigence. */
export const DESCRIPTIVE_TAGS = ['@positif', '@negatif', '@bloquant', '@majeur', '@mineur', '@sans-ecran', '@piece'] as const;
/** A scenario that reads a documentary piece, by its tag and by the rules it asks: no defect of a DPI turns it red, a defect of the piece does. */
const DOCUMENTARY = { tag: '@piece', rule: 'piece/' } as const;
const PROOF = '@PREUVE-';

/** Judged on the wire, on screen or in traces: a paper alone proves nothing of it. */
const shows = ({ nature }: Exigence): boolean => nature.some((kind) => kind === 'fil' || kind === 'ecran' || kind === 'trace');
const describes = (tag: string): boolean => (DESCRIPTIVE_TAGS as readonly string[]).includes(tag) || tag.startsWith(PROOF);

/**
 * Exigence × scenarios × rules × mutants × proofs.
 *
 * An exigence verified by scenario is covered when (1) a scenario carries its tag and (2) some mutant of the DPI can turn it red, or, where the
 * exigence names a piece and shows neither on the wire, nor on screen, nor in traces, the scenario is documentary. What (2) means depends on what is known. With a run (`asked`): a scenario that carries the tag
 * asked the rule that a mutant must break. Without one, which rule a scenario asks is not known, so the link is what code declares: a mutant
 * names the exigence, or the rule it must break judges it. Either way the link is only declared here; `homologair muter` proves that each mutant
 * is killed by its rule, and runs before this.
 * A rule that judges an exigence no scenario carries is no coverage: nobody reading the features would find it.
 */
export function coverage(catalogue: Catalogue, { scenarios, rules, mutants, asked, dimensions = [] }: CoverageInput): Coverage {
  const inconnus: Coverage['inconnus'] = [];
  const bySlug = new Map<string, Set<TaggedScenario>>();
  for (const scenario of scenarios) for (const tag of scenario.tags.filter((name) => !describes(name))) {
    const exigence = catalogue.byTag(tag.slice(1));
    if (exigence) bySlug.set(exigence.slug, (bySlug.get(exigence.slug) ?? new Set()).add(scenario));
    else inconnus.push({ ou: `scénario ${scenario.id}`, nom: tag });
  }
  const ruleIds = new Set(rules.map(({ id }) => id));
  for (const { id, exigences } of rules) for (const slug of exigences) if (!catalogue.bySlug(slug)) inconnus.push({ ou: `règle ${id}`, nom: slug });
  for (const { id, exigence, rule } of mutants) {
    if (!catalogue.bySlug(exigence)) inconnus.push({ ou: `mutant ${id}`, nom: exigence });
    if (!ruleIds.has(rule)) inconnus.push({ ou: `mutant ${id}`, nom: rule });
  }
  const judging = (slug: string): string[] => rules.filter(({ exigences }) => exigences.includes(slug)).map(({ id }) => id).sort();
  const askedBy = (own: readonly TaggedScenario[]): ReadonlySet<string> | undefined => asked && new Set(own.flatMap(({ id }) => [...(asked.get(id) ?? [])]));
  const row = (exigence: Exigence): CoverageRow => {
    const { slug, texte, numeros, confiance, chapitre, lieu, phrase, force, modalite, reserve, verification, commentaire, resteAVoir, preuvesHorsScenario = {} } = exigence;
    const own = [...(bySlug.get(slug) ?? [])];
    const regles = judging(slug), run = askedBy(own);
    const reds = mutants.filter((mutant) => (run ? run.has(mutant.rule) : mutant.exigence === slug || regles.includes(mutant.rule))).map(({ id }) => id).sort();
    const [motif, piece] = verification.mode === 'non-verifiable' ? [verification.raison, null] : [null, verification.piece ?? null];
    const documentary = piece !== null && !shows(exigence) && (run ? [...run].some((id) => id.startsWith(DOCUMENTARY.rule)) : own.some(({ tags }) => tags.includes(DOCUMENTARY.tag)));
    const etat = stateOf(exigence, own.length, reds.length > 0 || documentary);
    return {
      slug, texte, numeros, confiance, chapitre, lieu, phrase, force, modalite, reserve,
      scenarios: own.map(({ id }) => id).sort(), regles, mutants: reds, preuves: proofsOf(exigence, own), preuvesHorsScenario,
      piece, motif, raison: motif === null ? null : UNVERIFIABLE_REASONS[motif], commentaire: commentaire ?? null, resteAVoir: resteAVoir ?? null,
      ambiguites: catalogue.ambiguities.filter(({ touche }) => touche.includes(slug)).map((entry) => entry.slug),
      dimensions: dimensions.filter(({ exigences }) => exigences.includes(slug)).map(({ nom }) => nom),
      etat, couverte: etat !== 'rien' && etat !== 'sans-mutant',
    };
  };
  return { exigences: catalogue.exigences.map(row), inconnus, dimensions: dimensions.map(({ nom, source }) => ({ nom, source })), scenarios: Object.fromEntries(scenarios.map(({ id, name }) => [id, name])) };
}

function stateOf({ verification }: Exigence, scenarios: number, canRedden: boolean): CoverageState {
  if (verification.mode === 'documentaire') return 'piece';
  if (verification.mode === 'non-verifiable') return verification.raison === 'texte-non-obtenu' ? 'ouverte' : 'raison';
  if (scenarios === 0) return 'rien';
  return canRedden ? 'scenario' : 'sans-mutant';
}

/** Official proof numbers: those of the catalogue and those its scenarios carry. */
const proofsOf = ({ preuves = [] }: Exigence, scenarios: readonly TaggedScenario[]): string[] =>
  [...new Set([...preuves, ...scenarios.flatMap(({ tags }) => tags.filter((tag) => tag.startsWith(PROOF)).map((tag) => tag.slice(PROOF.length)))])].sort();

/** Slugs not covered, sorted. */
export const lacunesOf = ({ exigences }: Coverage): string[] => exigences.filter(({ couverte }) => !couverte).map(({ slug }) => slug).sort();
