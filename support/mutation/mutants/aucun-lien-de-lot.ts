import type { Mutant } from '../mutant';

export const aucunLienDeLot: Mutant = {
  id: 'aucun-lien-de-lot', port: 'lotMates', exigence: 'rec-3-2-1080', rule: 'ecran/documents-du-meme-lot',
  scenario: 'REC_3.2-1080-documents-du-meme-lot/d-un-document-d-un-lot-de-trois-deux-liens-et-l-un-d-eux-s-ouvre',
  sentence: 'Rien ne mène d’un document à ceux du même lot.',
  change: (ports) => ({ ...ports, lotMates: { ...ports.lotMates, lotsOf: () => [] } }),
};
