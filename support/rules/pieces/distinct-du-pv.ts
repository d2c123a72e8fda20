import { breaks, holds, nonConcluant } from '../finding';
import { eachPiece, heldOf } from './held';
import type { Rule } from '../rule';

/** Document 001 (l. 864-866): the contract signed at the portal is not the minutes. */
export const contractIsNotMinutes: Rule = {
  id: 'piece/distinct-du-pv', version: 1,
  exigences: ['kit-contrat-distinct'],
  sentence: 'Le contrat et le procès-verbal sont deux pièces.',
  judge: (view) => {
    const minutes = heldOf(view, 'pv-auto-homologation').flatMap(({ fichier }) => fichier.sha256 ?? []);
    return eachPiece(view, ({ fichier }, at) => {
      if (minutes.length === 0 || fichier.sha256 === undefined) return nonConcluant('il manque l’un des deux fichiers à comparer', at('fichier'));
      return minutes.includes(fichier.sha256) ? breaks({ expected: 'un fichier propre au contrat', got: 'le même fichier que le procès-verbal', ...at('fichier') }) : holds(at('fichier'), fichier.sha256);
    }, 'contrat-air');
  },
};
