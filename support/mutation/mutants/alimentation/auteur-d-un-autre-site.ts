import type { Mutant } from '../../mutant';

export const auteurDUnAutreSite: Mutant = {
  id: 'auteur-d-un-autre-site', port: 'feedMetadata', exigence: 'ex-2-1-1140', rule: 'alimentation/auteur-et-structure',
  sentence: 'L’établissement auteur du document est celui d’un autre site.',
  change: (ports) => ({ ...ports, feedMetadata: { ...ports.feedMetadata, entry: (material) => {
    const entry = ports.feedMetadata.entry(material);
    return { ...entry, author: { ...entry.author, institution: { raisonSociale: 'AUTRE SITE', id: '10B0990111' } } };
  } } }),
};
