import { howMany } from '../how-many';
import { breaks, holds, nonConcluant } from './finding';
import type { Rule } from './rule';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** EX_GEN-1560, annexe 3: what the DMP returned to a colleague does not show through to someone it refuses. */
export const screenNothingMoreThanReturned: Rule = {
  id: 'ecran/rien-de-plus-que-rendu', version: 1,
  exigences: ['ex-gen-1560', 'annexe3-document-de-professionnel', 'matrice-et-choix-du-patient'],
  sentence: 'L’écran ne montre à une personne aucun document que le DMP ne lui a pas rendu.',
  judge: (view) => {
    const read = lastReading(view, 'documents');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const rpps = screen.person === undefined ? undefined : view.person(screen.person)?.rpps;
    const own = view.scenario.exchanges.filter((exchange) => exchange.seq < screen.seq && rpps !== undefined && exchange.token?.rpps === rpps);
    if (own.length === 0) return [nonConcluant('rien n’a été demandé au DMP au nom de la personne à l’écran')];
    const returned = new Set(own.filter(({ transaction }) => transaction === 'TD3.1').flatMap(({ documentsReturned }) => documentsReturned.flatMap(({ title }) => (title === undefined ? [] : [asRead(title)]))));
    const extra = (screen.rows ?? []).map((row) => asRead(row['titre'] ?? '')).filter((title) => !returned.has(title));
    const place = placeOnScreen(view, screen);
    return [extra.length === 0 ? holds(place, `${howMany((screen.rows ?? []).length, 'document')}`) : breaks({ expected: 'aucun document que le DMP n’a pas rendu à cette personne', got: extra.map((title) => `« ${title} »`).join(', '), ...place })];
  },
};
