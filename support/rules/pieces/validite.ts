import { breaks, holds, nonConcluant } from '../finding';
import { french, monthsAfter, runDay } from './days';
import { eachPiece } from './held';
import type { Rule } from '../rule';

/** Document 000 (l. 402-409): the duration written in the minutes bounds them, and a shorter end prevails. */
export const pieceStillValid: Rule = {
  id: 'piece/validite', version: 1,
  exigences: [],
  sentence: 'La fin de validité de la pièce n’est pas passée.',
  judge: (view) => eachPiece(view, ({ date, validite, champs: { dureeMois } }, at) => {
    const written = date !== undefined && dureeMois !== undefined ? monthsAfter(date, dureeMois) : undefined;
    const end = [validite, written].filter((day) => day !== undefined).sort()[0];
    if (end === undefined) return nonConcluant('le registre ne donne ni la fin de validité, ni la date et la durée dont elle découle', at('validite'));
    return end >= runDay(view) ? holds(at('validite'), `jusqu’au ${french(end)}`)
      : breaks({ expected: `une validité au-delà du ${french(runDay(view))}`, got: `finie le ${french(end)}`, ...at('validite') });
  }),
};
