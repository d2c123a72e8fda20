import { breaks, holds } from './finding';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

/** Référentiel §5.5: the screen of the traces offers nothing that would correct or remove one. */
export const screenNoTraceCorrection: Rule = {
  id: 'ecran/traces-sans-correction', version: 1,
  exigences: ['traces-protegees'],
  sentence: 'L’écran des traces ne propose ni de corriger ni de supprimer une trace.',
  judge: (view) => {
    const read = lastReading(view, 'correction-de-trace');
    if ('trouble' in read) return [read.trouble];
    const place = placeOnScreen(view, read.screen);
    return [read.screen.text === 'oui' ? breaks({ expected: 'aucun geste sur une trace', got: 'un geste de correction ou de suppression', ...place }) : holds(place)];
  },
};
