import { basename } from 'node:path';
import { stepDefinitions } from './cucumber';
import { pickles } from './tagged-scenarios';

/** One step of the vocabulary: the noun it belongs to (its file), its sentence, one scenario's words for it, how many scenarios' steps use it. */
export interface VocabularyStep { nom: string; phrase: string; exemple: string | null; emplois: number }
export interface Vocabulary {
  etapes: VocabularyStep[];
  /** Written twice, or two that fit the same words. */
  doubles: string[];
  /** Used by no scenario. */
  inutiles: string[];
  /** Words of a scenario no step knows. */
  inconnues: string[];
}

interface Definition { file: string; sentence: string; fits(text: string): boolean }

/** The steps as scenarios use them, read without running anything. */
export const readVocabulary = async (): Promise<Vocabulary> =>
  vocabularyOf(await stepDefinitions(), pickles().flatMap(({ steps }) => steps.map(({ text }) => text)));

/** The same from the definitions and the words of the scenarios. */
export function vocabularyOf(definitions: readonly Definition[], texts: readonly string[]): Vocabulary {
  const used = new Map<string, Definition[]>([...new Set(texts)].map((text) => [text, definitions.filter(({ fits }) => fits(text))]));
  const etapes = definitions.map((definition): VocabularyStep => {
    const own = texts.filter((text) => used.get(text)?.includes(definition) === true);
    return { nom: basename(definition.file).replace(/\.[jt]s$/, ''), phrase: definition.sentence, exemple: own[0] ?? null, emplois: own.length };
  }).sort((a, b) => a.nom.localeCompare(b.nom, 'fr') || a.phrase.localeCompare(b.phrase, 'fr'));
  const twice = etapes.map(({ phrase }) => phrase).filter((phrase, index, all) => all.indexOf(phrase) !== index);
  const fitting = (wanted: (count: number) => boolean): string[] => [...used].flatMap(([text, found]) => (wanted(found.length) ? [text] : []));
  return {
    etapes, doubles: [...new Set([...twice, ...fitting((count) => count > 1)])], inutiles: etapes.filter(({ emplois }) => emplois === 0).map(({ phrase }) => phrase),
    inconnues: fitting((count) => count === 0),
  };
}
