import { emitterOf } from '../emitter';
import { aExaminer, breaks, holds, sansObjet, type Finding } from '../finding';
import { absent, heldOf, placeIn } from './held';
import type { Rule } from '../rule';

/** « 1.4.0 » as numbers; undefined when the version is not written so. */
const numbers = (version: string): number[] | undefined => (/^\d+(\.\d+)*$/.test(version) ? version.split('.').map(Number) : undefined);

/** Negative when the first is older. Missing parts count as zero. */
function order(one: readonly number[], other: readonly number[]): number {
  const at = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).find((index) => (one[index] ?? 0) !== (other[index] ?? 0));
  return at === undefined ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Document 002: the version in service is the one the piece names, or a later one; a DPI kept up to date is no deviation. */
export const versionInService: Rule = {
  id: 'piece/version-en-service', version: 1,
  exigences: ['comite-version-deployee'],
  sentence: 'La version en service est celle de la pièce ou une version postérieure.',
  judge: (view) => {
    const pieces = heldOf(view, view.params['piece'] ?? '');
    if (pieces.length === 0) return [absent(view, view.params['piece'] ?? '')];
    const { nom, version } = emitterOf(view.header);
    const known = pieces.some(({ champs }) => champs.logiciel === nom);
    return pieces.map((piece): Finding => {
      const at = placeIn(view, piece)('champs.version'), told = `${piece.champs.logiciel ?? 'logiciel non dit'} ${piece.champs.version ?? 'version non dite'}`;
      if (piece.champs.logiciel !== nom) return known ? sansObjet(`${told} : un autre composant`) : breaks({ expected: `le logiciel de la cible, ${nom}`, got: told, ...at });
      const [written, inService] = [numbers(piece.champs.version ?? ''), numbers(version)];
      if (piece.champs.version === version) return holds(at, told);
      if (written === undefined || inService === undefined) return aExaminer(`${told}, et la version ${version} en service : rien ne dit laquelle est postérieure`, at);
      return order(inService, written) >= 0 ? holds(at, `${told}, version ${version} en service`) : breaks({ expected: `une version ${piece.champs.version ?? ''} ou postérieure en service`, got: version, ...at });
    });
  },
};
