import type { Mutant } from '../mutant';

export const informationJamaisMontree: Mutant = {
  id: 'information-jamais-montree', port: 'rppsNotice', exigence: 'air-information-rpps', rule: 'ecran/information-rpps',
  sentence: 'L’information sur l’usage du RPPS n’est jamais montrée.',
  change: (ports) => ({ ...ports, rppsNotice: { due: () => false } }),
};
