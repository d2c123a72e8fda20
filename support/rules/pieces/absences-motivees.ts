import { aExaminer, holds, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

const EXPECTED = {
  rssi: 'responsable de la sécurité', dpo: 'délégué à la protection des données', dsi: 'direction des systèmes d’information', editeur: 'éditeur de la solution',
  patients: 'représentants des patients', identitovigilance: 'cellule d’identitovigilance',
} as const;

/** Référentiel §6.5 and document 000 (l. 376-386): « the relevant actors », a list the sources do not close. Nobody is compulsory but the person in charge. */
export const otherAbsences: Rule = {
  id: 'piece/absences-motivees', version: 1,
  exigences: ['kit-commission-composition'],
  sentence: 'Chaque autre acteur attendu est présent ou représenté ; une absence est à examiner avec sa raison.',
  judge: (view) => eachPiece(view, ({ champs: { membres } }, at): Finding[] => {
    if (membres === undefined) return [unsaid('membres', at)];
    const place = at('champs.membres');
    return Object.entries(EXPECTED).map(([role, title]) => {
      const member = membres.find((one) => one.role === role && one.presence !== 'absent') ?? membres.find((one) => one.role === role);
      if (member !== undefined && member.presence !== 'absent') return holds(place, `${title} : ${member.presence}${member.representant === undefined ? '' : ` par ${member.representant}`}`);
      return aExaminer(`${title} : ${member === undefined ? 'pas sur la feuille' : 'absent'}, ${member?.raison === undefined ? 'sans raison écrite' : `raison donnée : ${member.raison}`}`, place);
    });
  }),
};
