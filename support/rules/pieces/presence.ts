import { breaks, holds, type Finding } from '../finding';
import { absent, heldOf, kindOf, placeIn, titleOf } from './held';
import type { Rule } from '../rule';

function judgeFile({ nom, present, size, sha256 }: { nom: string; present: boolean; size?: number; sha256?: string }, place: { fact: string; at: string }): Finding {
  if (!present) return breaks({ expected: `le fichier ${nom}`, got: 'aucun fichier de ce nom dans le dossier du registre', ...place });
  return size === 0 ? breaks({ expected: `le contenu de ${nom}`, got: 'un fichier vide', ...place }) : holds(place, `${nom}, ${size ?? '?'} octets, SHA-256 ${sha256 ?? '?'}`);
}

/** A piece is a file: a line in the register is not one. Missing when due is red; lawfully missing is *sans objet*, with who said so. */
export const pieceIsThere: Rule = {
  id: 'piece/presence', version: 1,
  exigences: [],
  sentence: 'Le fichier de la pièce est là.',
  judge: (view) => {
    const cle = view.params['piece'] ?? '';
    const pieces = heldOf(view, cle);
    if (pieces.length > 0) return pieces.map((piece): Finding => judgeFile(piece.fichier, placeIn(view, piece)('fichier')));
    const finding = absent(view, cle);
    const register = view.header.pieces?.register;
    if (register === undefined || finding.verdict === 'sans objet') return [finding];
    const why = kindOf(view, cle)?.facultative;
    return [breaks({
      expected: `« ${titleOf(view, cle)} »${why === undefined ? '' : `, ou la raison de son absence (${why})`}`,
      got: `rien dans ${register.fichier}`, ...(register.sansObjet.some((entry) => entry.cle === cle) ? { reason: 'dite sans objet, mais cette pièce est toujours due' } : {}),
    })];
  },
};
