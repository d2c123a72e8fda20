import { breaks, holds, nonConcluant } from '../finding';
import { french, latest } from './days';
import { eachPiece, heldOf, titleOf } from './held';
import type { Rule } from '../rule';

/** Référentiel §6.5: the self-homologation is done, and its minutes signed, before it is declared. */
export const contractAfterMinutes: Rule = {
  id: 'piece/posterieur-au-pv', version: 1,
  exigences: [],
  sentence: 'Le contrat n’est pas antérieur au procès-verbal d’auto-homologation.',
  judge: (view) => eachPiece(view, ({ date }, at) => {
    // A renewed procedure leaves two of each: the piece answers to the latest that could precede it.
    const earlier = heldOf(view, 'pv-auto-homologation');
    const before = latest(earlier.filter((piece) => piece.date !== undefined && date !== undefined && piece.date <= date)) ?? latest(earlier);
    if (date === undefined || before?.date === undefined) return nonConcluant(`il manque une date : celle de la pièce ou de « ${titleOf(view, 'pv-auto-homologation')} »`, at('date'));
    return before.date <= date ? holds(at('date'), `${french(date)}, après le procès-verbal du ${french(before.date)}`)
      : breaks({ expected: `le ${french(before.date)} au plus tôt, après le procès-verbal`, got: french(date), ...at('date') });
  }),
};
