import type { Mutant } from '../../mutant';

export const structureALaPlaceDeLAuteur: Mutant = {
  id: 'structure-a-la-place-de-l-auteur', port: 'feedMetadata', exigence: 'rem-dmp-histo-04', rule: 'alimentation/auteur-d-origine',
  sentence: 'Quand l’auteur est parti, la structure prend sa place.',
  change: (ports) => ({ ...ports, feedMetadata: { ...ports.feedMetadata, entry: (material) => {
    const { otherAuthors, ...entry } = ports.feedMetadata.entry(material);
    const [structure] = otherAuthors ?? [];
    return structure === undefined ? entry : { ...entry, author: structure };
  } } }),
};
