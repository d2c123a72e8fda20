import { breaks, holds } from './finding';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

/** Annexe 4, cases 2 and 3: consent is the patient's act; a box ticked beforehand is nobody's. */
export const consentBoxNotTicked: Rule = {
  id: 'ecran/case-non-cochee-d-avance', version: 1,
  exigences: ['annexe4-cas-2', 'annexe4-cas-3'],
  sentence: 'La case du consentement n’est pas cochée d’avance.',
  judge: (view) => {
    const read = lastReading(view, 'case-cochee-d-avance');
    if ('trouble' in read) return [read.trouble];
    const place = placeOnScreen(view, read.screen);
    return [read.screen.text === 'oui' ? breaks({ expected: 'une case à cocher par le patient', got: 'une case déjà cochée', ...place }) : holds(place)];
  },
};
