import { breaks, holds } from '../finding';
import { french, runDay } from './days';
import { eachPiece } from './held';
import type { Rule } from '../rule';

/** No source says how often: the date is told, the commission judges it. */
export const pieceUpdateDate: Rule = {
  id: 'piece/mise-a-jour', version: 1,
  exigences: [],
  sentence: 'La date de dernière mise à jour de la pièce est donnée.',
  judge: (view) => eachPiece(view, ({ champs: { dateMiseAJour } }, at) => {
    if (dateMiseAJour === undefined) return breaks({ expected: 'la date de dernière mise à jour', got: 'rien au registre', ...at('champs.dateMiseAJour') });
    return dateMiseAJour <= runDay(view) ? holds(at('champs.dateMiseAJour'), `mise à jour le ${french(dateMiseAJour)}`)
      : breaks({ expected: `une date passée au ${french(runDay(view))}`, got: french(dateMiseAJour), ...at('champs.dateMiseAJour') });
  }),
};
