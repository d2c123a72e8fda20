import { emitterOf } from '../emitter';
import { breaks, holds, sansObjet, type Finding } from '../finding';
import { absent, heldOf, placeIn } from './held';
import type { Rule } from '../rule';

/** Référentiel §3. For a DPI with its intermediation platform each component has its piece: one of them must be that of the component that calls. */
export const nameAndVersion: Rule = {
  id: 'piece/nom-et-version', version: 1,
  exigences: [],
  sentence: 'Le logiciel et la version de la pièce sont ceux de la cible.',
  judge: (view) => {
    const pieces = heldOf(view, view.params['piece'] ?? '');
    if (pieces.length === 0) return [absent(view, view.params['piece'] ?? '')];
    const { nom, version } = emitterOf(view.header);
    const ours = pieces.filter(({ champs }) => champs.logiciel === nom && champs.version === version);
    return pieces.map((piece): Finding => {
      const at = placeIn(view, piece)('champs.version');
      const told = `${piece.champs.logiciel ?? 'logiciel non dit'} ${piece.champs.version ?? 'version non dite'}`;
      if (ours.includes(piece)) return holds(at, told);
      return ours.length > 0 ? sansObjet(`${told} : un autre composant`) : breaks({ expected: `${nom} ${version}, comme la cible`, got: told, ...at });
    });
  },
};
