import { breaks, holds } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

const MAX_MONTHS = 36;

/** Documents 000 (l. 409, 594), 001 and 002: three years at most; v0.1 leaves it to the person in charge (ambiguity « duree-maximale-d-homologation »). */
export const atMostThirtySixMonths: Rule = {
  id: 'piece/duree-36-mois', version: 1,
  exigences: ['kit-pv-duree'],
  sentence: 'La durée d’homologation ne dépasse pas 36 mois.',
  judge: (view) => eachPiece(view, ({ champs: { dureeMois } }, at) => {
    if (dureeMois === undefined) return unsaid('dureeMois', at);
    if (dureeMois <= MAX_MONTHS) return holds(at('champs.dureeMois'), `${dureeMois} mois`);
    if (view.header.ambiguities['duree-maximale-d-homologation'] === 'libre') return { ...holds(at('champs.dureeMois'), `${dureeMois} mois`), reason: 'le profil suit la v0.1, qui ne fixe pas de maximum' };
    return breaks({ expected: `${MAX_MONTHS} mois au plus`, got: `${dureeMois} mois`, ...at('champs.dureeMois') });
  }),
};
