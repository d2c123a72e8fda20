import { aExaminer, breaks, holds } from './finding';
import type { Rule } from './rule';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** Column of the reading « a-propos » → what a reviewer calls it. */
const MENTIONS: Readonly<Record<string, string>> = { editeur: 'l’éditeur', profils: 'les profils homologués', homologation: 'la date d’homologation' };

/** EX_GEN-1180: beside the name and the version, the screen says who makes the software, for which profiles and since when it is homologated. Whether that is true is read on the certificate. */
export const aboutScreenMentions: Rule = {
  id: 'ecran/a-propos-mentions', version: 1,
  exigences: ['ex-gen-1180'],
  sentence: 'L’écran « à propos » dit l’éditeur, les profils homologués et la date d’homologation, ou qu’il n’y en a pas.',
  judge: (view) => {
    const read = lastReading(view, 'a-propos');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const place = placeOnScreen(view, screen);
    const [row] = screen.rows ?? [];
    return Object.entries(MENTIONS).map(([column, said]) => {
      const text = row?.[column];
      if (text === undefined) return aExaminer(`la cible ne dit pas où lire ${said} : regarder la capture`, place);
      return asRead(text) === '' ? breaks({ expected: said, got: 'rien à l’écran', ...place }) : holds(place, text);
    });
  },
};
