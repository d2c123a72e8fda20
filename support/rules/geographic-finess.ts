import { eachAirToken, placeOf } from './air-tokens';
import { breaks, holds, nonConcluant } from './finding';
import type { Rule } from './rule';

/** Référentiel §6.3: the FINESS sent is the geographic one, whatever the certificate's (a juridical certificate is lawful, decision 10). */
export const geographicFiness: Rule = {
  id: 'air/finess-geographique', version: 1,
  exigences: ['air-finess-et-rpps'],
  sentence: 'Le FINESS du jeton est le FINESS géographique de l’établissement.',
  judge: (view) => {
    const structure = view.structure();
    if (structure === undefined) return [nonConcluant('aucun établissement admis dans ce scénario')];
    return eachAirToken(view, (token) => {
      const place = placeOf(token, 'structure');
      const got = token.claims?.structure ?? 'absent';
      if (got === `1${structure.finess}`) return holds(place, got);
      return breaks({ expected: `1${structure.finess}`, got, ...(got === `1${structure.finessJuridique}` ? { reason: 'c’est le FINESS juridique' } : {}), ...place });
    });
  },
};
