import { breaks, holds, nonConcluant, type Finding } from '../finding';
import { french } from './days';
import { eachPiece, heldOf } from './held';
import type { Rule } from '../rule';

const earliest = (days: readonly string[]): string | undefined => [...days].sort()[0];

/** Document 000 (l. 365-372). The first service in production is enough (document 001, l. 878-880). */
export const commissionAfterAssessment: Rule = {
  id: 'piece/apres-la-grille', version: 1,
  exigences: ['kit-commission-moment'],
  sentence: 'La commission se tient après l’auto-évaluation, la mise en production et la remise des moyens.',
  judge: (view) => {
    const production = heldOf(view, 'calendrier-deploiement').flatMap(({ champs }) => champs.services?.map(({ depuis }) => depuis) ?? []);
    const befores: [string, string | undefined][] = [
      ['l’auto-évaluation', earliest(heldOf(view, 'grille-auto-evaluation').flatMap(({ date }) => date ?? []))],
      ['la mise en production', earliest(production)],
      ['la remise des moyens', earliest(heldOf(view, 'equipement-mie').flatMap(({ date }) => date ?? []))],
    ];
    return eachPiece(view, ({ date }, at): Finding[] => befores.map(([what, before]) => {
      if (date === undefined || before === undefined) return nonConcluant(`il manque une date : celle de la commission ou de ${what.replace(/^l’/, 'l’')}`, at('date'));
      return before <= date ? holds(at('date'), `${what} : ${french(before)}`) : breaks({ expected: `${what} au plus tard le ${french(date)}, jour de la commission`, got: french(before), ...at('date') });
    }), 'commission');
  },
};
