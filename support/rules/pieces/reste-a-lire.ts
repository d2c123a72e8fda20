import type { QuestionFact } from '../../lecture/view';
import { aExaminer, holds, nonConcluant } from '../finding';
import { eachPiece, kindOf } from './held';
import type { Rule } from '../rule';

/** A piece is never green for being there: when its content matters and nobody checked it mechanically, a human reads it, with what was checked here and what was not. */
export const leftToRead: Rule = {
  id: 'piece/reste-a-lire', version: 1,
  exigences: [],
  sentence: 'Ce qu’aucun contrôle ne lit est laissé à la commission.',
  judge: (view) => {
    const cle = view.params['piece'] ?? '', exigence = view.params['exigence'];
    const kind = kindOf(view, cle);
    const asked = new Set(view.scenario.facts.filter((fact): fact is QuestionFact => fact.kind === 'question' && fact.params['piece'] === cle).map(({ rule }) => rule));
    return eachPiece(view, ({ titre, fichier }, at) => {
      if (kind === undefined) return nonConcluant('cette sorte de pièce est inconnue', at('fichier'));
      if (exigence !== undefined && kind.mecaniques.includes(exigence)) return holds(at('fichier'), `${exigence} : les contrôles suffisent`);
      if (!fichier.present) return nonConcluant(`rien à lire : ${fichier.nom} n’est pas là`, at('fichier'));
      const said = (done: boolean): string => kind.controles.filter((check) => asked.has(`piece/${check.cle}`) === done).map(({ dit }) => dit).join(', ') || 'rien';
      return aExaminer(`« ${titre} », ${fichier.nom} : à lire ${kind.aLire}. Contrôlé ici, d’après le registre : ${said(true)}. Non contrôlé ici : ${said(false)}`, at('fichier'));
    });
  },
};
