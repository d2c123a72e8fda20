import type { Mutant } from '../mutant';

export const bandeauDuBrisDeGlacePerdu: Mutant = {
  id: 'bandeau-du-bris-de-glace-perdu', port: 'accessMode', exigence: 'ex-0-3-1050', rule: 'ecran/bandeau-bris-de-glace',
  sentence: 'Le bandeau du bris de glace ne reste pas au changement d’écran.',
  change: (ports) => {
    let shown = 0;
    return { ...ports, accessMode: { ...ports.accessMode, banner: (session) => {
      const names = ports.accessMode.banner(session);
      // Two looks before the first page is drawn, one for that page: the next page has none.
      return names.length > 0 && (shown += 1) > 3 ? [] : names;
    } } };
  },
};
