import type { RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { asRead, lastReading, placeOnScreen } from '../screen-reading';
import { rowTitled } from './copies';
import { preloadedBefore } from './preload-reserved';

/** Référentiel §5.1: at the latest when the episode ends, what nobody chose is erased. */
export const preloadPurged: Rule = {
  id: 'precharge/efface-a-la-fin', version: 1,
  exigences: ['prechargement-purge'],
  sentence: 'À la fin de la prise en charge, il ne reste des documents préchargés que ceux que le professionnel a choisi de garder.',
  judge: (view) => {
    const end = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.gesture === 'terminer-prise-en-charge');
    if (end === undefined) return [nonConcluant('la prise en charge n’a pas pris fin')];
    const titles = preloadedBefore(view, end.seq);
    const chosen = chosenBefore(view, end.seq);
    if (titles.length === 0 || chosen.length === 0 || titles.every((title) => chosen.includes(title))) return [nonConcluant('il faut un document préchargé gardé, et un autre qui ne l’est pas')];
    const left = lastReading(view, 'precharges');
    const record = lastReading(view, 'dossier');
    if ('trouble' in left) return [left.trouble];
    if ('trouble' in record) return [record.trouble];
    if (left.screen.seq < end.seq || record.screen.seq < end.seq) return [nonConcluant('le dossier n’a pas été lu après la fin de la prise en charge')];
    const place = placeOnScreen(view, left.screen);
    return titles.flatMap((title): Finding[] => {
      const temporary = rowTitled(left.screen.rows ?? [], title) !== undefined;
      const kept = rowTitled(record.screen.rows ?? [], title) !== undefined;
      const wanted = chosen.includes(title);
      return [
        temporary ? breaks({ expected: `« ${title} » effacé des documents préchargés`, got: 'encore là', ...place }) : holds(place, `« ${title} » effacé`),
        kept === wanted ? holds(placeOnScreen(view, record.screen), title) : breaks({ expected: `« ${title} » ${wanted ? 'gardé au dossier' : 'hors du dossier'}`, got: kept ? 'gardé' : 'perdu', ...placeOnScreen(view, record.screen) }),
      ];
    });
  },
};

const chosenBefore = (view: RuleView, seq: number): string[] => view.scenario.acts.flatMap((act) => (act.act === 'gesture' && act.seq < seq && act.gesture === 'garder-document' && act.document !== undefined ? [asRead(act.document)] : []));
