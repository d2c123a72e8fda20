import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { answeredBefore, searchesBefore } from './screen-list';
import { lastReading, placeOnScreen } from './screen-reading';

const INCOMPLETE = 'liste-incomplete';

/** EX_GEN-1140: of a partial answer, what came is shown and the rest is said to be missing; a whole list says nothing of the kind. */
export const incompleteListTold: Rule = {
  id: 'ecran/liste-incomplete', version: 1,
  exigences: ['ex-gen-1140'],
  sentence: 'D’une réponse partielle du DMP, l’écran montre ce qui est venu et dit que la liste est incomplète ; d’une réponse entière, il ne le dit pas.',
  judge: (view) => {
    const list = lastReading(view, 'documents');
    const message = lastReading(view, 'message');
    for (const read of [list, message]) if ('trouble' in read) return [read.trouble];
    if ('trouble' in list || 'trouble' in message) return [];
    const searches = searchesBefore(view, list.screen).filter(({ registryStatus }) => registryStatus !== undefined);
    if (searches.length === 0) return [nonConcluant('aucune recherche de documents n’a reçu de réponse avant cette lecture')];
    const partly = searches.find(({ partialSuccess }) => partialSuccess === true);
    const partial = partly !== undefined;
    const told = message.screen.matches?.includes(INCOMPLETE) === true;
    const rows = list.screen.rows?.length ?? 0;
    const came = answeredBefore(view, list.screen)?.documents.length ?? 0;
    const place = placeOnScreen(view, message.screen);
    const findings: Finding[] = [told === partial ? holds(place, partial ? message.screen.text : 'aucun avis')
      : breaks({ expected: partial ? `l’avis « ${INCOMPLETE} » : le DMP n’a rendu qu’une partie (${partly.registryErrors?.[0]?.code ?? 'sans motif'})` : 'aucun avis : la liste est entière', got: message.screen.text ?? 'rien à l’écran', ...place })];
    if (partial && rows < came) findings.push(breaks({ expected: `les ${came} documents venus`, got: `${rows} à l’écran`, ...placeOnScreen(view, list.screen) }));
    return findings;
  },
};
