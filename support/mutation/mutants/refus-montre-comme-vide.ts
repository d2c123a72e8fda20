import type { Mutant } from '../mutant';

export const refusMontreCommeVide: Mutant = {
  id: 'refus-montre-comme-vide', port: 'dmpErrors', exigence: 'ex-gen-1140', rule: 'ecran/jamais-vide',
  sentence: 'Un refus du DMP s’affiche comme un dossier vide.',
  change: (ports) => ({ ...ports, dmpErrors: { tell: () => ({ message: 'aucun-document' }) } }),
};
