import { breaks, holds, nonConcluant, type Finding } from '../finding';
import { absent, eachPiece, heldOf, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 000 (l. 501, 578): each geographic entity signs its own contract, even when the portal groups the signature; the juridical entity signs none. */
export const oneForEachFiness: Rule = {
  id: 'piece/un-par-finess-geographique', version: 1,
  exigences: [],
  sentence: 'Chaque FINESS géographique de l’établissement a sa pièce, et elle seule.',
  judge: (view) => {
    const cle = view.params['piece'] ?? '';
    const place = view.header.pieces?.register?.etablissement;
    const pieces = heldOf(view, cle);
    if (pieces.length === 0) return [absent(view, cle)];
    if (place === undefined) return [nonConcluant('l’établissement n’est pas décrit')];
    const own = eachPiece(view, ({ champs: { finess } }, at): Finding => {
      if (finess === undefined) return unsaid('finess', at);
      const [only, ...others] = finess;
      const shown = finess.join(', ') || 'aucun FINESS';
      if (only === undefined || others.length > 0) return breaks({ expected: 'un seul FINESS géographique par pièce', got: shown, ...at('champs.finess') });
      if (place.finessGeographiques.includes(only)) return holds(at('champs.finess'), only);
      return breaks({ expected: `l’un des FINESS géographiques ${place.finessGeographiques.join(', ')}`, got: shown, ...(only === place.finessJuridique ? { reason: 'c’est le FINESS juridique' } : {}), ...at('champs.finess') });
    });
    const covered = pieces.flatMap(({ champs }) => champs.finess ?? []);
    return [...own, ...place.finessGeographiques.filter((finess) => !covered.includes(finess)).map((finess) => breaks({ expected: `une pièce pour ${finess}`, got: 'aucune' }))];
  },
};
