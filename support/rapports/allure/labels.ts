import type { JudgedScenario, Resultat } from '../../jugement/resultat';
import { exigencesOf, numbersOf } from '../words';

/** Chapters of the catalogue by exigence, from the snapshot the journal's header keeps. */
export function chaptersOf(exigences: readonly unknown[]): Map<string, string> {
  return new Map(exigences.flatMap((entry) => {
    const { slug, chapitre } = (entry ?? {}) as { slug?: unknown; chapitre?: unknown };
    return typeof slug === 'string' && typeof chapitre === 'string' ? [[slug, chapitre] as const] : [];
  }));
}

const SEVERITY: readonly [tag: string, severity: string][] = [['@bloquant', 'blocker'], ['@critique', 'critical'], ['@majeur', 'critical'], ['@mineur', 'minor']];

/** epic = chapter, feature = exigence, story = the Gherkin feature; a scenario of several exigences stands under the first of the
 * catalogue and carries the others as tags: under each, it would be counted as many times as there are pairs. */
export function labelsOf(scenario: JudgedScenario, resultat: Resultat, chapters: ReadonlyMap<string, string>): { name: string; value: string }[] {
  const own = exigencesOf(resultat, scenario.id);
  const [first] = own;
  const chapterNames = [...new Set(own.map(({ slug }) => chapters.get(slug)).filter((name) => name !== undefined))];
  const folder = scenario.uri.split('/').at(-2) ?? '';
  const epics = chapterNames.length > 0 ? chapterNames : [folder || 'Sans chapitre'];
  return [
    { name: 'epic', value: chapters.get(first?.slug ?? '') ?? epics[0] as string },
    { name: 'feature', value: first === undefined ? 'Sans exigence' : `${numbersOf(first) || first.slug} : ${first.sentence}` },
    { name: 'story', value: scenario.feature },
    { name: 'parentSuite', value: epics[0] as string }, { name: 'suite', value: scenario.feature },
    { name: 'severity', value: SEVERITY.find(([tag]) => scenario.tags.includes(tag))?.[1] ?? 'normal' },
    { name: 'framework', value: 'HomologAIR' }, { name: 'language', value: 'fr' }, { name: 'thread', value: scenario.worker },
    ...scenario.tags.map((tag) => ({ name: 'tag', value: tag.replace(/^@/, '') })),
  ];
}
