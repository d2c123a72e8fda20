import type { Mutant } from '../mutant';

const REFUSED: readonly string[] = ['liste-blanche-absente', 'contrat-expire', 'structure-retiree', 'logiciel-retire'];

export const listeBlancheMontreeCommeVide: Mutant = {
  id: 'liste-blanche-montree-comme-vide', port: 'dmpErrors', exigence: 'air-auto-homologation', rule: 'ecran/liste-blanche-dite',
  scenario: 'EXI-29-liste-blanche/etablissement-absent-la-consultation-est-refusee-et-la-raison-est-a-l-ecran',
  sentence: 'Le refus de la liste blanche s’affiche comme un dossier vide.',
  change: (ports) => ({ ...ports, dmpErrors: { tell: (failure) => {
    const told = ports.dmpErrors.tell(failure);
    return REFUSED.includes(told.message) ? { message: 'aucun-document' } : told;
  } } }),
};
