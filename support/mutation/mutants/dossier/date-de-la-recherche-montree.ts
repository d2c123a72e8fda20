import type { Mutant } from '../../mutant';

export const dateDeLaRecherche: Mutant = {
  id: 'date-de-la-recherche-montree', port: 'news', exigence: 'parcours-informations-minimales', rule: 'ecran/derniere-alimentation',
  sentence: 'La date donnée pour la dernière alimentation est celle de la recherche.',
  change: (ports) => ({ ...ports, news: { ...ports.news, lastFeeding: (_lots, now) => now.toISOString().replace(/\D/g, '').slice(0, 14) } }),
};
