import { breaks, holds, nonConcluant } from '../finding';
import type { Rule } from '../rule';
import { lastReading, placeOnScreen } from '../screen-reading';
import { DOES, sentChanges } from './changes';

const OFFERED = 'retour-de-visibilite-offert';

/** EX_3.3-1045: what was shown is not offered to be hidden again (register: retour-de-la-visibilite). */
export const noWayBackFromVisibility: Rule = {
  id: 'ecran/retour-de-visibilite-non-offert', version: 1,
  exigences: ['ex-3-3-1045'],
  sentence: 'Une fois le document rendu visible, l’écran n’offre pas de le cacher de nouveau.',
  judge: (view) => {
    const read = lastReading(view, 'proprietes');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    if (!sentChanges(view).some(({ seq, admitted, update }) => seq < screen.seq && admitted && DOES['montrer-aux-representants'](update))) return [nonConcluant('aucun document n’a été rendu visible aux représentants légaux')];
    if (screen.text === undefined) return [nonConcluant('les propriétés du document ne sont pas à l’écran', placeOnScreen(view, screen))];
    return [screen.matches?.includes(OFFERED) === true ? breaks({ expected: 'aucun retour offert', got: screen.text, ...placeOnScreen(view, screen) }) : holds(placeOnScreen(view, screen))];
  },
};
