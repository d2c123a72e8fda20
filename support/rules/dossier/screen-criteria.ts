import { aExaminer, breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { says } from '../screen-list';
import { lastReading, placeOnScreen } from '../screen-reading';
import { criteriaAskedBefore } from './search-criteria';

/** DMP/UX.27: whoever reads the list sees what it was crossed with. */
export const screenCriteria: Rule = {
  id: 'ecran/criteres-montres', version: 1,
  exigences: ['rem-dmp-ux-27', 'parcours-recherche-precise'],
  sentence: 'L’écran montre les critères de la recherche dont il donne la liste, et eux seuls.',
  judge: (view) => {
    const read = lastReading(view, 'criteres');
    if ('trouble' in read) return [read.trouble];
    const criteria = criteriaAskedBefore(view, read.screen.seq);
    if (criteria === undefined) return [nonConcluant('aucune recherche n’a été demandée avant cette lecture')];
    const place = placeOnScreen(view, read.screen);
    const words = view.header.target.words?.['critere'];
    if (words === undefined) return [aExaminer('la cible ne dit pas par quels mots elle montre ses critères : regarder la capture', place)];
    const text = read.screen.text ?? '';
    return Object.entries(words).map(([name, word]): Finding => {
      const value = criteria[name];
      const wanted = value !== undefined;
      const shown = says(text, word) && (value === undefined || says(text, valueShown(view.header.target.words?.[name]?.[value], value)));
      return shown === wanted ? holds(place, wanted ? `${word} ${value}` : `sans « ${word} »`)
        : breaks({ expected: wanted ? `« ${word} ${valueShown(view.header.target.words?.[name]?.[value], value)} »` : `sans « ${word} »`, got: text === '' ? 'rien à l’écran' : `« ${text} »`, ...place });
    });
  },
};

/** A day as people write it, a code by the target's own word. */
const valueShown = (word: string | undefined, value: string): string => word ?? value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
