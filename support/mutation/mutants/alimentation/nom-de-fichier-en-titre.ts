import type { Mutant } from '../../mutant';

export const nomDeFichierEnTitre: Mutant = {
  id: 'nom-de-fichier-en-titre', port: 'feedMetadata', exigence: 'ex-2-1-1030', rule: 'alimentation/titre-saisi',
  sentence: 'Le document part sous le nom de son fichier.',
  change: (ports) => ({ ...ports, feedMetadata: { ...ports.feedMetadata, entry: (material) => ({ ...ports.feedMetadata.entry(material), title: `document-${material.document.id}.xml` }) } }),
};
