import { breaks, holds, sansObjet } from '../finding';
import { heldOf } from './held';
import type { Rule } from '../rule';

/** Document 000 (l. 579-586): the FINESS of the contracts make the white list, that of the token is looked up there. A token the DMP refused proves nothing of a contract. Also judged over each worker’s whole journal. */
export const tokenFinessUnderContract: Rule = {
  id: 'piece/finess-des-jetons', version: 1,
  exigences: ['kit-contrat-finess', 'air-auto-homologation'],
  sentence: 'Chaque FINESS des jetons AIR admis a son contrat.',
  judge: (view) => {
    if (view.header.pieces?.register === undefined) return [sansObjet('aucun registre de pièces dans cette exécution')];
    const used = new Map(view.all.tokens.flatMap((token) => (token.air && token.finess !== undefined && token.exchange.fact.admission.admitted ? [[token.finess, token.fact] as const] : [])));
    if (used.size === 0) return [sansObjet('aucun jeton AIR admis par cet exécutant')];
    const contracts = new Set(heldOf(view, 'contrat-air').flatMap(({ champs }) => champs.finess ?? []));
    return [...used].map(([finess, fact]) => (contracts.has(finess) ? holds({ fact }, finess)
      : breaks({ expected: `un FINESS sous contrat (${[...contracts].join(', ') || 'aucun'})`, got: finess, fact, at: 'Identifiant_Structure' })));
  },
};
