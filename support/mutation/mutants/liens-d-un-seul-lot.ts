import type { Mutant } from '../mutant';

export const liensDUnSeulLot: Mutant = {
  id: 'liens-d-un-seul-lot', port: 'lotMates', exigence: 'rec-3-2-1080', rule: 'ecran/documents-du-meme-lot',
  scenario: 'REC_3.2-1080-documents-du-meme-lot/d-un-document-depose-dans-deux-lots-les-documents-des-deux',
  sentence: 'Un document déposé dans deux lots ne mène qu’aux documents de l’un d’eux.',
  change: (ports) => ({ ...ports, lotMates: { ...ports.lotMates, lotsOf: (document, links) => ports.lotMates.lotsOf(document, links).slice(0, 1) } }),
};
