import { aExaminer, type Finding } from '../finding';
import { allDeclared, eachPiece } from './held';
import type { Rule } from '../rule';

const PENALTIES = {
  'cercle-de-confiance': 'violation du cercle de confiance (1 an, 15 000 €)', 'acces-frauduleux': 'accès frauduleux (5 ans, 150 000 €)', 'secret-medical': 'violation du secret médical (1 an, 15 000 €)',
} as const;

/** Référentiel §2.3: three penalties, and disciplinary ones beside them, which are only possible. */
export const sanctionsAreTold: Rule = {
  id: 'piece/sanctions-citees', version: 1,
  exigences: ['sensibilisation-utilisateurs'],
  sentence: 'Les sanctions du §2.3 sont citées.',
  judge: (view) => eachPiece(view, ({ champs: { sanctions } }, at): Finding[] => [
    allDeclared(PENALTIES, sanctions, 'sanctions', at),
    ...(sanctions === undefined || sanctions.includes('disciplinaires') ? [] : [aExaminer('les sanctions disciplinaires possibles ne sont pas citées', at('champs.sanctions'))]),
  ]),
};
