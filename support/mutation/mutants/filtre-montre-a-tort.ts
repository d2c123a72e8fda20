import type { Mutant } from '../mutant';

export const filtreMontreATort: Mutant = {
  id: 'filtre-montre-a-tort', port: 'searchScope', exigence: 'rem-dmp-ux-14', rule: 'ecran/filtres-montres',
  scenario: 'EX_3.1-1030-perimetre/le-professionnel-ajoute-les-documents-anciens-la-recherche-et-les-filtres-montres-suivent',
  sentence: 'La borne de deux ans reste affichée quand elle a été enlevée.',
  change: (ports) => ({ ...ports, searchScope: { ...ports.searchScope, shown: (asked) => ports.searchScope.shown({ ...asked, anciens: false }) } }),
};
