import { breaks, holds, nonConcluant } from './finding';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

/** REM SSI/IE.38: once the session is closed, the screen shows nothing before a new authentication; while it is open, it asks none. */
export const screenAsksLogin: Rule = {
  id: 'ecran/authentification-demandee', version: 1,
  exigences: ['rem-ssi-ie-38', 'rem-ssi-ie-36', 'rem-ssi-ie-39', 'identification-conforme-rie'],
  sentence: 'L’écran demande de s’authentifier quand la session est fermée, et seulement alors.',
  judge: (view) => {
    const { attendu } = view.params;
    if (attendu !== 'oui' && attendu !== 'non') return [nonConcluant('la question ne dit pas si l’authentification est attendue')];
    const read = lastReading(view, 'authentification-demandee');
    if ('trouble' in read) return [read.trouble];
    const place = placeOnScreen(view, read.screen);
    return [read.screen.text === attendu ? holds(place, read.screen.text)
      : breaks({ expected: attendu === 'oui' ? 'l’écran de connexion' : 'l’écran demandé, sans nouvelle connexion', got: attendu === 'oui' ? 'un écran du logiciel' : 'l’écran de connexion', ...place })];
  },
};
