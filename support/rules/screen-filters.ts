import type { QueryReading } from '../lecture/view';
import { STATUS } from './document-states';
import { aExaminer, breaks, holds, nonConcluant } from './finding';
import type { Rule } from './rule';
import { answeredBefore, says } from './screen-list';
import { lastReading, placeOnScreen } from './screen-reading';

const ALL = ['en-vigueur', 'archives', 'obsoletes', 'recents'] as const;

/** REM DMP/UX.14, EX_3.1-1030: what the search kept out is told beside its list. */
export const screenFilters: Rule = {
  id: 'ecran/filtres-montres', version: 1,
  exigences: ['rem-dmp-ux-14', 'ex-3-1-1030'],
  sentence: 'L’écran montre les filtres de la recherche dont il donne la liste, et eux seuls.',
  judge: (view) => {
    const read = lastReading(view, 'filtres');
    if ('trouble' in read) return [read.trouble];
    const place = placeOnScreen(view, read.screen);
    const queries = answeredBefore(view, read.screen)?.queries ?? [];
    if (queries.length === 0) return [nonConcluant('aucune recherche de documents n’a reçu de réponse avant cette lecture')];
    const text = read.screen.text ?? '';
    const words = view.header.target.words?.['filtre-actif'];
    if (words === undefined) return [text === '' ? breaks({ expected: 'les filtres de la recherche', got: 'rien à l’écran', ...place }) : aExaminer('la cible ne dit pas par quels mots elle montre ses filtres', { ...place, got: text })];
    const active = activeIn(queries);
    const wrong = ALL.filter((filter) => words[filter] !== undefined && says(text, words[filter]) !== active.has(filter));
    return wrong.length === 0 ? [holds(place, text)] : wrong.map((filter) => breaks({
      expected: active.has(filter) ? `« ${words[filter] ?? filter} »` : `sans « ${words[filter] ?? filter} »`, got: text === '' ? 'rien à l’écran' : `« ${text} »`, ...place }));
  },
};

/** Filters the queries of one gesture amount to. */
function activeIn(queries: readonly QueryReading[]): Set<string> {
  const statuses = new Set(queries.flatMap((query) => query.statuses));
  const active = new Set<string>();
  if (statuses.has(STATUS.archived)) active.add('archives');
  if (statuses.has(STATUS.deprecated)) active.add('obsoletes');
  if (active.size === 0) active.add('en-vigueur');
  if (queries.every(({ creationTime }) => creationTime.from !== undefined)) active.add('recents');
  return active;
}
