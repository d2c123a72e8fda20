import { breaks, holds, nonConcluant, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

const ROWS = 29;
const TEXT = 'EXI-v1';

/** Slug → number in v1.0, from the run's own snapshot of the catalogue. */
function numbered(exigences: readonly unknown[]): Map<string, string> {
  const known = exigences as readonly { slug: string; numeros?: Readonly<Record<string, string>> }[];
  return new Map(known.flatMap(({ slug, numeros }): [string, string][] => { const number = numeros?.[TEXT]; return number === undefined ? [] : [[slug, number]]; }));
}

/** Document 000 (l. 278-294, 690-695). The two whose text was not obtained have theirs, left open. */
export const twentyNineRows: Rule = {
  id: 'piece/vingt-neuf-lignes', version: 1,
  exigences: ['kit-grille-contenu', 'kit-etape-3'],
  sentence: 'Les 29 exigences du référentiel ont chacune leur ligne.',
  judge: (view) => {
    const wanted = numbered(view.header.catalogue.exigences);
    return eachPiece(view, ({ champs: { lignes } }, at): Finding => {
      if (lignes === undefined) return unsaid('lignes', at);
      if (wanted.size !== ROWS) return nonConcluant(`le catalogue de l’exécution porte ${wanted.size} exigences numérotées en v1.0, et non ${ROWS}`, at('champs.lignes'));
      const rows = lignes.map(({ exigence }) => exigence);
      const missing = [...wanted].filter(([slug]) => !rows.includes(slug)).map(([, number]) => number);
      const twice = [...wanted].filter(([slug]) => rows.filter((row) => row === slug).length > 1).map(([, number]) => number);
      if (missing.length > 0) return breaks({ expected: `${ROWS} lignes`, got: `il manque : ${missing.join(', ')}`, ...at('champs.lignes') });
      return twice.length > 0 ? breaks({ expected: 'une ligne par exigence', got: `en double : ${twice.join(', ')}`, ...at('champs.lignes') }) : holds(at('champs.lignes'), `${ROWS} lignes`);
    });
  },
};
