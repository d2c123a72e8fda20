import { allDeclared, eachPiece } from './held';
import type { Rule } from '../rule';

const WANTED = {
  referentiel: 'le référentiel',
  sensibilite: 'la sensibilité des données du DMP',
  hygiene: 'l’hygiène numérique',
  'patients-pris-en-charge': 'ne consulter que ses patients, ni collègues ni proches',
  'moyens-non-pretes': 'ne pas prêter ses moyens d’identification',
  tracabilite: 'des accès tracés localement et nationalement',
  sanctions: 'les sanctions encourues',
} as const;

/** Exigence 19 (v0.1), 21 (v1.0). */
export const sevenPoints: Rule = {
  id: 'piece/sept-points', version: 1,
  exigences: ['sensibilisation-utilisateurs'],
  sentence: 'Les sept points de sensibilisation sont là.',
  judge: (view) => eachPiece(view, ({ champs: { points } }, at) => allDeclared(WANTED, points, 'points', at)),
};
