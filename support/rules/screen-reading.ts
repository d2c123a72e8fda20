import type { RuleView, ScreenFact } from '../lecture/view';
import { aExaminer, nonConcluant, type Finding } from './finding';

/**
 * Last reading of that name in the window, or why it cannot be judged: never made is *non concluant*, not mapped by the
 * target file is *à examiner* (whoever the target is).
 */
export function lastReading(view: RuleView, reading: string, person?: string): { screen: ScreenFact } | { trouble: Finding } {
  const screen = view.screens.findLast((fact) => fact.reading === reading && (person === undefined || fact.person === person));
  if (screen === undefined) return { trouble: nonConcluant(`l’écran n’a pas été lu (« ${reading} »)`) };
  if (!screen.mapped) return { trouble: aExaminer(`la cible ne dit pas où lire « ${reading} » : regarder la capture`, { fact: view.id(screen) }) };
  return { screen };
}

export const placeOnScreen = (view: RuleView, screen: ScreenFact): { fact: string; at?: string } =>
  ({ fact: view.id(screen), ...(screen.selector === undefined ? {} : { at: screen.selector }) });

/** Case, accents' composition and white space do not matter to a reader. */
export const asRead = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
