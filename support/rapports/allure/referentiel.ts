import type { JudgementCatalogue } from '../../jugement/catalogue';
import { exigencesOfTags } from '../../jugement/catalogue';
import type { JudgedExigence, JudgedScenario, Resultat } from '../../jugement/resultat';
import type { Exigence } from '../../referentiel/schema';
import { numbersOf } from '../words';
import { resultUuid } from './identifiers';
import type { AllureStatus } from './model';
import { STATUS } from './status';

/** One exigence of the référentiel and the results that show it, each with what it says of this very exigence. */
export interface Place { chapter: string; exigence: string; results: { uuid: string; status: AllureStatus }[] }

export const NO_CHAPTER = 'Sans chapitre';
/** `EXI-v1 23, EXI-v0 21 : sentence` */
export const titleOf = (exigence: Pick<JudgedExigence, 'numbers' | 'slug' | 'sentence'>): string => `${numbersOf(exigence) || exigence.slug} : ${exigence.sentence}`;

/** What a run's reports ask of the catalogue, each scenario's exigences found once for all. */
export interface RunReferentiel {
  chapterOf(slug: string): string;
  entry(slug: string): Exigence | undefined;
  /** Exigences a scenario is a proof of, in the catalogue's order; those its tags name first. */
  exigencesOf(scenario: JudgedScenario): readonly JudgedExigence[];
  /** Those its tags name: what it was written for. */
  named(scenario: JudgedScenario): readonly Exigence[];
}

export function runReferentiel(resultat: Resultat, catalogue: JudgementCatalogue): RunReferentiel {
  const byScenario = new Map<string, JudgedExigence[]>();
  for (const exigence of resultat.exigences) {
    for (const { id } of exigence.scenarios) {
      const own = byScenario.get(id);
      if (own === undefined) byScenario.set(id, [exigence]);
      else if (own.at(-1) !== exigence) own.push(exigence);
    }
  }
  const named = (scenario: JudgedScenario): readonly Exigence[] => exigencesOfTags(catalogue, scenario.tags);
  return {
    named, entry: (slug) => catalogue.bySlug(slug), chapterOf: (slug) => catalogue.bySlug(slug)?.chapitre ?? NO_CHAPTER,
    exigencesOf(scenario) {
      const tagged = new Set(named(scenario).map(({ slug }) => slug)), own = byScenario.get(scenario.id) ?? [];
      return [...own.filter(({ slug }) => tagged.has(slug)), ...own.filter(({ slug }) => !tagged.has(slug))];
    },
  };
}

/** Chapter → exigence → results, in the order of the catalogue; an exigence no scenario showed has no place here (the summary has them all). */
export function placesOf(resultat: Resultat, referentiel: RunReferentiel): Place[] {
  const workers = new Map(resultat.scenarios.map(({ id, worker }) => [id, worker]));
  return resultat.exigences.filter(({ scenarios }) => scenarios.length > 0).map((exigence) => ({
    chapter: referentiel.chapterOf(exigence.slug), exigence: `${numbersOf(exigence) || exigence.slug} (${exigence.verdict}) : ${exigence.sentence}`,
    results: exigence.scenarios.map(({ id, verdict }) => ({ uuid: resultUuid(resultat.run, workers.get(id) ?? '', id), status: STATUS[verdict] })),
  }));
}
