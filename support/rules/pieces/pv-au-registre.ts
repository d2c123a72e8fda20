import { breaks, holds, nonConcluant } from '../finding';
import { eachPiece, heldOf, unsaid } from './held';
import type { Rule } from '../rule';

/** Référentiel §6.5 (l. 482), document 000 (l. 392, 413). A register may cite the minutes by digest, number or file name. */
export const minutesInRegister: Rule = {
  id: 'piece/pv-au-registre', version: 1,
  exigences: ['kit-pv-registre'],
  sentence: 'La fiche du registre RGPD renvoie au procès-verbal d’auto-homologation.',
  judge: (view) => {
    const minutes = heldOf(view, 'pv-auto-homologation').flatMap(({ fichier, numero }) => [fichier.sha256, numero, fichier.nom].filter((name) => name !== undefined));
    return eachPiece(view, ({ champs: { piecesJointes } }, at) => {
      if (piecesJointes === undefined) return unsaid('piecesJointes', at);
      if (minutes.length === 0) return nonConcluant('aucun procès-verbal au registre des pièces', at('champs.piecesJointes'));
      const cited = piecesJointes.find((name) => minutes.includes(name));
      return cited === undefined ? breaks({ expected: `le procès-verbal (${minutes.join(', ')})`, got: piecesJointes.join(', ') || 'aucune pièce jointe', ...at('champs.piecesJointes') }) : holds(at('champs.piecesJointes'), cited);
    });
  },
};
