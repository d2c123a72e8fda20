import { aExaminer, holds, sansObjet } from '../finding';
import { eachPiece } from './held';
import type { Rule } from '../rule';

/**
 * Référentiel §6.5 (l. 481) leaves the duration to the person in charge, the kit (document 000, l. 409) to the members of the commission
 * (register, decideur-de-la-duree). Both sign the same minutes: the other one is for the commission to look at, not a deviation.
 */
export const durationDecidedBy: Rule = {
  id: 'piece/decideur-de-la-duree', version: 1,
  exigences: ['kit-pv-duree'],
  sentence: 'Quand le procès-verbal dit qui a décidé de la durée, c’est celui que le profil retient.',
  judge: (view) => eachPiece(view, ({ champs: { dureeDecideePar } }, at) => {
    if (dureeDecideePar === undefined) return sansObjet('le registre ne dit pas qui a décidé de la durée');
    const wanted = view.header.ambiguities['decideur-de-la-duree'] === 'commission' ? 'commission' : 'responsable';
    const place = at('champs.dureeDecideePar');
    return dureeDecideePar === wanted ? holds(place, dureeDecideePar) : aExaminer(`le profil laisse la durée à l’appréciation ${SAID[wanted]}`, { ...place, got: dureeDecideePar });
  }),
};

const SAID = { responsable: 'du responsable', commission: 'de la commission' } as const;
