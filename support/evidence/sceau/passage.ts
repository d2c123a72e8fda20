import { isDeepStrictEqual } from 'node:util';
import { howMany } from '../../how-many';
import type { Resultat } from '../../jugement/resultat';
import { saltedDigest } from '../redaction/salt';
import type { Trouble } from './trouble';

/** Which run a dossier is of, in its `dossier.json`: where each of its journals ends, and how many acts its reviewers had done. */
export interface Passage { execution: string; journaux: { executant: string; faits: number; tete: string }[]; actesDeRelecture: number }

/**
 * @param salt of a masked dossier: beside a redacted record, the bare digest of the complete one would let a name be tried until it fits
 */
export const passageOf = ({ run, journal }: Pick<Resultat, 'run' | 'journal'>, acts: number, salt?: string): Passage => ({
  execution: run, actesDeRelecture: acts,
  journaux: journal.map(({ worker, facts, head }) => ({ executant: worker, faits: facts, tete: salt === undefined ? head : saltedDigest(salt, head) })),
});

/** @param heads false when those told are salted with a salt nobody gave: ends are then compared by their place alone. */
export function passageTroubles(told: Passage, expected: Passage, heads: boolean): Trouble[] {
  const other = (detail: string): Trouble[] => [{ code: 'SCEAU-DOSSIER-AUTRE', details: { detail } }];
  const ends = ({ journaux }: Passage): object[] => journaux.map(({ executant, faits, tete }) => ({ executant, faits, ...(heads ? { tete } : {}) }));
  if (told.execution !== expected.execution) return other(`il est de l’exécution « ${told.execution} », non de « ${expected.execution} »`);
  if (!isDeepStrictEqual(ends(told), ends(expected))) return other('il a été écrit d’un autre journal du même nom');
  if (told.actesDeRelecture === expected.actesDeRelecture) return [];
  return [{ code: 'SCEAU-DOSSIER-PERIME', details: { dossier: howMany(told.actesDeRelecture, 'acte'), revue: String(expected.actesDeRelecture) } }];
}
