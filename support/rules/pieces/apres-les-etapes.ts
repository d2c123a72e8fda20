import { breaks, holds, nonConcluant, type Finding } from '../finding';
import { french, latest } from './days';
import { eachPiece, heldOf, titleOf } from './held';
import type { Rule } from '../rule';

/** The steps of the kit's summary, each by the piece that shows it. */
const STEPS = ['calendrier-deploiement', 'equipement-mie', 'grille-auto-evaluation', 'support-documentaire', 'commission', 'pv-auto-homologation'];
const COUNT: Readonly<Record<string, number>> = { 'etapes-1-a-3': 3, 'etapes-1-a-4': 4 };

/** Document 000 (l. 265) names steps 1 to 3 before the portal, document 001 steps 1 to 4, and the summary of each counts six: the profile chooses. */
export const contractAfterSteps: Rule = {
  id: 'piece/apres-les-etapes', version: 1,
  exigences: ['kit-ordre'],
  sentence: 'Le contrat n’est signé qu’une fois les étapes de la démarche faites.',
  judge: (view) => {
    const wanted = STEPS.slice(0, COUNT[view.header.ambiguities['etapes-avant-le-portail'] ?? ''] ?? STEPS.length);
    return eachPiece(view, ({ date: signed }, at): Finding[] => {
      if (signed === undefined) return [nonConcluant('le registre ne donne pas la date du contrat', at('date'))];
      return wanted.map((cle) => {
        const piece = latest(heldOf(view, cle).filter(({ date }) => date !== undefined && date <= signed)) ?? latest(heldOf(view, cle));
        if (piece?.date === undefined) return nonConcluant(`« ${titleOf(view, cle)} » n’est pas au registre, ou n’a pas de date`, at('date'));
        return piece.date <= signed ? holds(at('date'), `${titleOf(view, cle)}, du ${french(piece.date)}`)
          : breaks({ expected: `« ${titleOf(view, cle)} » au plus tard le ${french(signed)}, jour du contrat`, got: `le ${french(piece.date)}`, ...at('date') });
      });
    }, 'contrat-air');
  },
};
