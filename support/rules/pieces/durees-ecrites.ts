import { aExaminer, breaks, holds, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

const TRACES: Readonly<Record<string, { said: string; fits(months: number): boolean }>> = {
  'dix-ans-apres-cloture': { said: 'dix ans après la clôture du DMP', fits: (months) => months >= 120 },
  'six-mois': { said: 'six mois au plus', fits: (months) => months <= 6 },
  cnil: { said: 'de six mois à trois ans', fits: (months) => months >= 6 && months <= 36 },
};

/** Exigence 20; for traces the sources contradict one another (ambiguity « conservation-des-traces »), so a duration that is not the profile’s is looked at, never red. */
export const writtenDurations: Rule = {
  id: 'piece/durees-ecrites', version: 1,
  exigences: [],
  sentence: 'Chaque sorte de donnée a une durée de conservation.',
  judge: (view) => eachPiece(view, ({ champs: { durees } }, at): Finding[] => {
    if (durees === undefined) return [unsaid('durees', at)];
    const place = at('champs.durees');
    if (durees.length === 0) return [breaks({ expected: 'au moins une durée', got: 'aucune', ...place })];
    return durees.map(({ donnee, mois, regle }) => {
      if (mois === undefined && regle === undefined) return breaks({ expected: `une durée pour « ${donnee} »`, got: 'rien', ...place });
      const choice = TRACES[view.header.ambiguities['conservation-des-traces'] ?? ''];
      if (donnee !== 'traces' || mois === undefined || choice === undefined || choice.fits(mois)) return holds(place, `${donnee} : ${mois === undefined ? regle ?? '' : `${mois} mois`}`);
      return aExaminer(`traces gardées ${mois} mois, le profil retient ${choice.said} : les sources se contredisent`, place);
    });
  }),
};
