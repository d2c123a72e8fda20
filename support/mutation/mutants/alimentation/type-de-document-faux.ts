import type { Mutant } from '../../mutant';

export const typeDeDocumentFaux: Mutant = {
  id: 'type-de-document-faux', port: 'feedMetadata', exigence: 'cnda-2-1-160', rule: 'alimentation/arrivee',
  sentence: 'Toute lettre part sous le type « compte rendu de consultation ».',
  change: (ports) => ({ ...ports, feedMetadata: { ...ports.feedMetadata, entry: (material) =>
    ({ ...ports.feedMetadata.entry(material), typeCode: { code: '11488-4', codeSystem: '2.16.840.1.113883.6.1', displayName: 'CR ou fiche de consultation ou de visite' } }) } }),
};
