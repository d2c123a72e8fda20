import type { Mutant } from '../mutant';

export const secoursNonPropose: Mutant = {
  id: 'secours-non-propose', port: 'webPs', exigence: 'eivp2020-1-4-continuite', rule: 'ecran/acces-de-secours',
  sentence: 'Sans second facteur, l’écran refuse et ne propose aucun autre accès.',
  change: (ports) => ({ ...ports, webPs: { ...ports.webPs, offered: () => false } }),
};
