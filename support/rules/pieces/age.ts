import { type PieceFact } from '../../lecture/view';
import { breaks, holds, nonConcluant, sansObjet, type Finding } from '../finding';
import { french, latest, monthsAfter, runDay } from './days';
import { absent, heldOf, kindOf, placeIn } from './held';
import type { Rule } from '../rule';

const subjectOf = ({ champs }: PieceFact): string => [...(champs.finess ?? [])].sort().join(',');

/** Référentiel §5.5 (extraction tried within three years), document 001 (accounts reviewed each year), document 000 (three years). An older piece kept beside a recent one is lawful: the latest counts, for each FINESS where the kind has one. */
export const pieceAge: Rule = {
  id: 'piece/age', version: 1,
  exigences: [],
  sentence: 'La pièce n’est pas plus vieille que l’âge admis.',
  judge: (view) => {
    const cle = view.params['piece'] ?? '';
    const months = kindOf(view, cle)?.ageMaxMois ?? null;
    const pieces = heldOf(view, cle);
    if (pieces.length === 0) return [absent(view, cle)];
    if (months === null) return [sansObjet('aucune source ne donne d’âge maximal à cette pièce')];
    const today = runDay(view);
    const subjects = new Map<string, PieceFact[]>();
    for (const piece of pieces) subjects.set(subjectOf(piece), [...(subjects.get(subjectOf(piece)) ?? []), piece]);
    return [...subjects.values()].map((group): Finding => {
      const piece = latest(group);
      if (piece?.date === undefined) return nonConcluant('le registre ne donne pas la date de la pièce', placeIn(view, group[0] as PieceFact)('date'));
      const at = placeIn(view, piece)('date');
      if (piece.date > today) return breaks({ expected: `une date passée au ${french(today)}`, got: french(piece.date), ...at });
      const end = monthsAfter(piece.date, months);
      return end >= today ? holds(at, `du ${french(piece.date)}, admise jusqu’au ${french(end)}`)
        : breaks({ expected: `${months} mois au plus au ${french(today)}`, got: `du ${french(piece.date)}`, ...at });
    });
  },
};
