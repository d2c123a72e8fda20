import type { Mutant } from '../mutant';

export const rppsSansAutorisationMontreCommeVide: Mutant = {
  id: 'rpps-sans-autorisation-montre-comme-vide', port: 'dmpErrors', exigence: 'kit-liste-blanche', rule: 'ecran/jamais-vide',
  scenario: 'EXI-29-liste-blanche/l-etablissement-est-inscrit-mais-le-rpps-n-a-pas-d-autorisation-le-refus-n-est-pas-un-dossier-vide',
  sentence: 'Le refus opposé à un RPPS sans autorisation s’affiche comme un DMP vide.',
  change: (ports) => ({ ...ports, dmpErrors: { tell: (failure) => {
    const told = ports.dmpErrors.tell(failure);
    return told.message === 'professionnel-non-autorise' ? { message: 'aucun-document' } : told;
  } } }),
};
