import { allDeclared, eachPiece } from './held';
import type { Rule } from '../rule';

const WANTED = {
  i: 'i : la liste des professionnels et la transmission des identifiants',
  ii: 'ii : le respect du référentiel par le logiciel',
  iii: 'iii : le récapitulatif des accès rendu aux professionnels',
} as const;

/** Exigence 26 (v0.1), 28 (v1.0). */
export const clausePoints: Rule = {
  id: 'piece/points-i-ii-iii', version: 1,
  exigences: ['air-clause-contrat'],
  sentence: 'Les points i, ii et iii du paragraphe DMP sont au contrat.',
  judge: (view) => eachPiece(view, ({ champs: { points } }, at) => allDeclared(WANTED, points, 'points', at)),
};
