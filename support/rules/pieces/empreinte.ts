import { breaks, holds, sansObjet } from '../finding';
import { eachPiece } from './held';
import type { Rule } from '../rule';

/** The digest is computed when the run begins. A register that claims none has nothing to contradict. */
export const pieceDigest: Rule = {
  id: 'piece/empreinte', version: 1,
  exigences: [],
  sentence: 'L’empreinte du fichier est celle que le registre déclare.',
  judge: (view) => eachPiece(view, ({ fichier, empreinteDeclaree }, at) => {
    if (empreinteDeclaree === undefined) return sansObjet(`aucune empreinte déclarée pour ${fichier.nom} ; calculée : ${fichier.sha256 ?? 'aucune'}`);
    return fichier.sha256 === empreinteDeclaree ? holds(at('empreinte'), empreinteDeclaree)
      : breaks({ expected: empreinteDeclaree, got: fichier.sha256 ?? 'aucun fichier', ...at('empreinte') });
  }),
};
