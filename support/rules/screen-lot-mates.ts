import type { RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** REC_3.2-1080: documents submitted together are found from one another; a document may be in several lots. */
export const screenLotMates: Rule = {
  id: 'ecran/documents-du-meme-lot', version: 1,
  exigences: ['rec-3-2-1080'],
  sentence: 'D’un document, l’écran mène à ceux de tous ses lots, ni plus ni moins.',
  judge: (view) => {
    const read = lastReading(view, 'meme-lot');
    if ('trouble' in read) return [read.trouble];
    const { screen } = read;
    const opened = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.gesture === 'ouvrir-document' && act.seq < screen.seq);
    const title = opened?.act === 'gesture' ? opened.document : undefined;
    if (title === undefined) return [nonConcluant('aucun document n’est ouvert')];
    const lots = lotsOf(view, screen.seq);
    if (lots.length === 0) return [nonConcluant('ce scénario n’a mis aucun document dans un lot')];
    const place = placeOnScreen(view, screen);
    const expected = new Set(lots.filter((lot) => lot.includes(asRead(title))).flat().filter((mate) => mate !== asRead(title)));
    const shown = (screen.rows ?? []).map((row) => asRead(row['titre'] ?? ''));
    const missing = [...expected].filter((mate) => !shown.includes(mate));
    const extra = shown.filter((mate, rank) => !expected.has(mate) || shown.indexOf(mate) !== rank);
    if (missing.length + extra.length === 0) return [holds(place, expected.size === 0 ? 'aucun autre document' : [...expected].join(', '))];
    const told = `de « ${title} », ${expected.size === 0 ? 'aucun autre document' : [...expected].map((mate) => `« ${mate} »`).join(', ')}`;
    return [
      ...missing.map((mate): Finding => breaks({ expected: told, got: `« ${mate} » absent`, ...place })),
      ...extra.map((mate): Finding => breaks({ expected: told, got: `« ${mate} » en trop`, ...place })),
    ];
  },
};

/** Titles of each lot the bench made at the DMP. */
const lotsOf = (view: RuleView, before: number): string[][] => view.scenario.acts.flatMap((act) =>
  (act.act === 'mock-configured' && act.what === 'lot' && act.seq < before ? [(act.documents ?? []).map(asRead)] : []));
