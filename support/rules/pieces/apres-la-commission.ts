import { breaks, holds, nonConcluant } from '../finding';
import { french, latest } from './days';
import { eachPiece, heldOf, titleOf } from './held';
import type { Rule } from '../rule';

/** Document 000 (l. 394-398): the minutes say that the commission was held. */
export const minutesAfterCommission: Rule = {
  id: 'piece/apres-la-commission', version: 1,
  exigences: [],
  sentence: 'Le procès-verbal n’est pas antérieur à la commission.',
  judge: (view) => eachPiece(view, ({ date }, at) => {
    // A renewed procedure leaves two of each: the piece answers to the latest that could precede it.
    const earlier = heldOf(view, 'commission');
    const before = latest(earlier.filter((piece) => piece.date !== undefined && date !== undefined && piece.date <= date)) ?? latest(earlier);
    if (date === undefined || before?.date === undefined) return nonConcluant(`il manque une date : celle de la pièce ou de « ${titleOf(view, 'commission')} »`, at('date'));
    return before.date <= date ? holds(at('date'), `${french(date)}, après la commission du ${french(before.date)}`)
      : breaks({ expected: `le ${french(before.date)} au plus tôt, après la commission`, got: french(date), ...at('date') });
  }),
};
