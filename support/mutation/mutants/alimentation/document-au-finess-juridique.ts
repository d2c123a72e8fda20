import type { Mutant } from '../../mutant';

export const documentAuFinessJuridique: Mutant = {
  id: 'document-au-finess-juridique', port: 'feedMetadata', exigence: 'comite-finess-geographique-du-document', rule: 'alimentation/finess-geographique',
  sentence: 'Les métadonnées ne portent que le FINESS juridique.',
  change: (ports) => ({ ...ports, feedMetadata: { ...ports.feedMetadata, entry: (material) => {
    const entry = ports.feedMetadata.entry(material);
    return { ...entry, author: { ...entry.author, institution: { ...entry.author.institution, id: `1${material.structure.finessJuridique}` } } };
  } } }),
};
