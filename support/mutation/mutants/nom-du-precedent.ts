import type { Mutant } from '../mutant';

export const nomDuPrecedent: Mutant = {
  id: 'nom-du-precedent', port: 'vihfClaims', exigence: 'ex-gen-1320', rule: 'air/nom-de-la-personne-au-travail',
  scenario: 'EXI-26-rpps-et-finess/deux-professionnels-deux-rpps',
  sentence: 'Le jeton porte le bon RPPS, et le nom de la personne qui a consulté avant.',
  change: (ports) => {
    let before: string | undefined;
    return { ...ports, vihfClaims: { build: (material) => {
      const claims = ports.vihfClaims.build(material);
      const subjectId = before ?? claims.subjectId;
      before = claims.subjectId;
      return { ...claims, subjectId };
    } } };
  },
};
