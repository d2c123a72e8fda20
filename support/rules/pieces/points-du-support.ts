import { allDeclared, eachPiece } from './held';
import type { Rule } from '../rule';

const WANTED = {
  systemes: 'systèmes qui alimentent et consultent',
  'revue-des-exigences': 'revue de chaque exigence',
  'deux-facteurs': 'identification à deux facteurs',
  habilitations: 'habilitations et leur revue',
  prechargement: 'cas de préchargement',
  tracabilite: 'traçabilité',
  sensibilisation: 'sensibilisation',
  risques: 'principaux risques',
  violation: 'conduite en cas de violation',
} as const;

/** Référentiel §6.5 (l. 484-500) and document 000 (l. 349-359), which adds the preload cases. */
export const supportPoints: Rule = {
  id: 'piece/points-du-support', version: 1,
  exigences: [],
  sentence: 'Les points demandés au support documentaire y sont tous.',
  judge: (view) => eachPiece(view, ({ champs: { points } }, at) => allDeclared(WANTED, points, 'points', at)),
};
