import type { RuleView } from '../../lecture/view';
import { breaks, holds, sansObjet } from '../finding';
import { absent, heldOf, kindOf, placeIn, titleOf } from './held';
import type { Rule } from '../rule';

/** The slug of an exigence that a question names by it or, as features do, by one of its tags; the name itself when the run's catalogue has none. */
function slugOf(view: RuleView, name: string): string {
  const known = view.header.catalogue.exigences as readonly { slug: string; numeros?: Readonly<Record<string, string>> }[];
  return known.find(({ slug, numeros }) => slug === name || Object.entries(numeros ?? {}).some(([text, number]) => `${text}-${number}` === name))?.slug ?? name;
}

/** One file may prove several exigences of its kind, and several files may share them: what counts is that one names the exigence asked. */
export const pieceNamesExigences: Rule = {
  id: 'piece/exigences-citees', version: 2,
  exigences: [],
  sentence: 'La pièce nomme l’exigence qu’elle prouve.',
  judge: (view) => {
    const cle = view.params['piece'] ?? '', asked = view.params['exigence'];
    const pieces = heldOf(view, cle);
    if (pieces.length === 0) return [absent(view, cle)];
    const wanted = asked === undefined ? kindOf(view, cle)?.exigences ?? [] : [slugOf(view, asked)];
    if (wanted.length === 0) return [sansObjet('cette sorte de pièce ne sert aucune exigence')];
    return wanted.map((slug) => {
      const piece = pieces.find(({ champs }) => champs.exigences?.includes(slug));
      return piece === undefined ? breaks({ expected: `${asked ?? slug} citée par « ${titleOf(view, cle)} »`, got: pieces.flatMap(({ champs }) => champs.exigences ?? []).join(', ') || 'aucune exigence citée' })
        : holds(placeIn(view, piece)('champs.exigences'), slug);
    });
  },
};
