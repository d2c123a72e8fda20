import type { RuleView } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { asRead, lastReading, placeOnScreen } from '../screen-reading';
import { rowTitled } from './copies';
import { programmedStays } from './preloads';

/** Titles of what was preloaded before a position. */
export const preloadedBefore = (view: RuleView, seq: number): string[] => [...new Set(programmedStays(view).flatMap((stay) => stay.calls)
  .filter((exchange) => exchange.seq < seq && exchange.fact.admission.admitted).flatMap((exchange) => exchange.documentsDelivered.flatMap(({ title }) => (title === undefined ? [] : [asRead(title)]))))];

/** Référentiel §5.1: what prepares a stay is for those who answer for it. */
export const preloadReserved: Rule = {
  id: 'precharge/reserve-au-responsable', version: 1,
  exigences: ['prechargement-reserve'],
  sentence: 'Les documents préchargés se lisent par le responsable de la prise en charge, et par lui seul.',
  judge: (view) => {
    const { personne = '' } = view.params;
    const read = lastReading(view, 'precharges', personne);
    if ('trouble' in read) return [read.trouble];
    const titles = preloadedBefore(view, read.screen.seq);
    if (titles.length === 0) return [nonConcluant('rien n’avait été préchargé avant cette lecture')];
    const mine = programmedStays(view).some(({ responsable }) => responsable.persona === personne);
    const place = placeOnScreen(view, read.screen);
    return titles.map((title): Finding => {
      const shown = rowTitled(read.screen.rows ?? [], title) !== undefined;
      return shown === mine ? holds(place, title) : breaks({ expected: `« ${title} » ${mine ? 'montré au responsable' : 'caché à qui n’est pas responsable'}`, got: shown ? 'montré' : 'absent de l’écran', ...place });
    });
  },
};
