import { aExaminer, breaks, holds, sansObjet, type Finding } from '../finding';
import { eachPiece, heldOf } from './held';
import type { Rule } from '../rule';

/** Référentiel, annexe 1: the model lists the FINESS concerned and an operational contact; the kit’s model has neither (document 000, l. 703-709). Both are models: what misses is to be looked at, a FINESS outside a list that exists is not. */
export const contractFinessInMinutes: Rule = {
  id: 'piece/finess-au-proces-verbal', version: 1,
  exigences: ['modele-de-pv'],
  sentence: 'Chaque FINESS sous contrat est au procès-verbal, et un contact y est nommé.',
  judge: (view) => {
    if (view.header.ambiguities['modele-du-proces-verbal'] === 'kit') return [sansObjet('le profil suit le modèle du kit, sans liste de FINESS ni contact')];
    const contracts = heldOf(view, 'contrat-air').flatMap(({ champs }) => champs.finess ?? []);
    return eachPiece(view, ({ champs: { finess, contact } }, at): Finding[] => [
      ...(finess === undefined ? [aExaminer('le procès-verbal ne liste pas les FINESS concernés, comme le modèle du kit', at('champs.finess'))]
        : contracts.map((one) => (finess.includes(one) ? holds(at('champs.finess'), one) : breaks({ expected: `un FINESS du procès-verbal (${finess.join(', ')})`, got: `le contrat de ${one}`, ...at('champs.finess') })))),
      contact === undefined ? aExaminer('le procès-verbal ne nomme pas de contact opérationnel, comme le modèle du kit', at('champs.contact')) : holds(at('champs.contact'), contact),
    ], 'pv-auto-homologation');
  },
};
