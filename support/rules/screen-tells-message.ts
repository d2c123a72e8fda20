import { breaks, holds, nonConcluant } from './finding';
import type { Rule } from './rule';
import { lastReading, placeOnScreen } from './screen-reading';

/** EX_GEN-1140, decision 2: the professional reads why, in words the target file recognises. */
export const screenTellsMessage: Rule = {
  id: 'ecran/message', version: 1,
  exigences: ['ex-gen-1140', 'ex-air-080', 'annexe3-document-de-professionnel', 'ex-gen-1255', 'rem-ssi-ie-36', 'eivp2020-si-dmp-r02', 'rem-ssi-ie-39'],
  sentence: 'L’écran dit au professionnel ce qui s’est passé.',
  judge: (view) => {
    const { message, personne } = view.params;
    if (message === undefined) return [nonConcluant('la question ne nomme pas le message attendu')];
    const read = lastReading(view, 'message', personne);
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const place = placeOnScreen(view, screen);
    return [screen.matches?.includes(message) === true ? holds(place, screen.text)
      : breaks({ expected: `le message « ${message} »`, got: screen.text === undefined || screen.text.trim() === '' ? 'aucun message' : `« ${screen.text} »`, ...place })];
  },
};
