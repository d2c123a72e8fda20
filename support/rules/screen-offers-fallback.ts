import { breaks, holds } from './finding';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

/** EIVP 2020 §1.4: when AIR is not possible, the professional is shown another way to the DMP, by the card. */
export const screenOffersFallback: Rule = {
  id: 'ecran/acces-de-secours', version: 1,
  exigences: ['eivp2020-1-4-continuite'],
  sentence: 'Quand l’accès en AIR est impossible, l’écran propose un autre accès au DMP, par la carte du professionnel.',
  judge: (view) => {
    const read = lastReading(view, 'acces-de-secours');
    if ('trouble' in read) return [read.trouble];
    const place = placeOnScreen(view, read.screen);
    return [read.screen.text === 'oui' ? holds(place) : breaks({ expected: 'un accès de secours au DMP', got: 'aucun', ...place })];
  },
};
