import type { Mutant } from '../mutant';

export const bandeauDuBrisDeGlaceFige: Mutant = {
  id: 'bandeau-du-bris-de-glace-fige', port: 'accessMode', exigence: 'ex-0-2-1050', rule: 'ecran/bandeau-bris-de-glace',
  scenario: 'EX_0.3-1050-bris-de-glace/revenu-a-l-acces-normal-ni-bandeau-ni-document-masque-lu-en-urgence',
  sentence: 'Le bandeau du bris de glace reste après le retour à l’accès normal.',
  change: (ports) => {
    let names: string[] = [];
    return { ...ports, accessMode: { ...ports.accessMode, banner: (session) => {
      const now = ports.accessMode.banner(session);
      if (now.length > 0) names = now;
      return names;
    } } };
  },
};
