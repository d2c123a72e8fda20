import type { JudgedScenario } from '../../jugement/resultat';
import { NO_CHAPTER, titleOf, type RunReferentiel } from './referentiel';
import { gravest } from './severity';

/**
 * epic = chapter, feature = exigence, story = the Gherkin feature. Allure pairs every epic with every feature, so that a scenario of several
 * exigences is labelled with the first it was written for; the tree of the report is then laid out anew, under each of them (tree.ts).
 */
export function labelsOf(scenario: JudgedScenario, referentiel: RunReferentiel): { name: string; value: string }[] {
  const own = referentiel.exigencesOf(scenario), [first] = own, named = referentiel.named(scenario);
  const chapter = first === undefined ? scenario.uri.split('/').at(-2) || NO_CHAPTER : referentiel.chapterOf(first.slug);
  return [
    { name: 'epic', value: chapter }, { name: 'feature', value: first === undefined ? 'Sans exigence' : titleOf(first) }, { name: 'story', value: scenario.feature },
    { name: 'parentSuite', value: chapter }, { name: 'suite', value: scenario.feature },
    { name: 'severity', value: gravest(named.length > 0 ? named : own.flatMap(({ slug }) => referentiel.entry(slug) ?? [])) },
    { name: 'framework', value: 'HomologAIR' }, { name: 'language', value: 'fr' }, { name: 'thread', value: scenario.worker },
    ...scenario.tags.map((tag) => ({ name: 'tag', value: tag.replace(/^@/, '') })),
  ];
}
