import { aExaminer, holds } from './finding';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

/** §2.1: a motive had better not be written down. A recommendation: a motive found is an observation, never a deviation. */
export const motiveOfOpposition: Rule = {
  id: 'droits/motif-d-opposition', version: 1,
  exigences: ['opposition-sans-motif'],
  sentence: 'Aucun motif d’opposition n’est inscrit au dossier.',
  judge: (view) => {
    const read = lastReading(view, 'motif-d-opposition');
    if ('trouble' in read) return [read.trouble];
    const place = placeOnScreen(view, read.screen);
    return [read.screen.text === 'oui' ? aExaminer('observation : un motif d’opposition est inscrit au dossier, ce que le référentiel déconseille', place) : holds(place)];
  },
};
