import { breaks, holds, nonConcluant } from './finding';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

/** Names, in a target file, of what the white list may say. */
const REFUSALS: readonly string[] = ['liste-blanche-absent', 'contrat-expire', 'etablissement-suspendu', 'logiciel-suspendu'];

/** EXI 29, référentiel §6.5: the DMP opens in AIR to those of the white list alone; who is refused there reads that, and not an empty record. */
export const screenTellsWhitelist: Rule = {
  id: 'ecran/liste-blanche-dite', version: 1,
  exigences: ['air-auto-homologation', 'kit-liste-blanche'],
  sentence: 'Quand la liste blanche refuse l’appel, l’écran le dit, et ne montre pas un dossier vide.',
  judge: (view) => {
    if (!view.exchanges.some(({ fact: { admission } }) => !admission.admitted && admission.stage === 'liste-blanche')) return [nonConcluant('la liste blanche n’a rien refusé dans cette fenêtre')];
    const read = lastReading(view, 'message');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const place = placeOnScreen(view, screen);
    return [screen.matches?.some((name) => REFUSALS.includes(name)) === true ? holds(place, screen.text)
      : breaks({ expected: 'l’accès AIR refusé par la liste blanche', got: (screen.text ?? '').trim() === '' ? 'aucun message' : `« ${screen.text ?? ''} »`, ...place })];
  },
};
