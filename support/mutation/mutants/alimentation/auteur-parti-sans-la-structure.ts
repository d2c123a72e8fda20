import type { Mutant } from '../../mutant';

export const auteurPartiSansLaStructure: Mutant = {
  id: 'auteur-parti-sans-la-structure', port: 'feedMetadata', exigence: 'rem-dmp-histo-04', rule: 'alimentation/auteur-d-origine',
  sentence: 'Un auteur parti du répertoire reste seul : la structure n’est pas ajoutée.',
  change: (ports) => ({ ...ports, feedMetadata: {
    entry: (material) => ({ ...ports.feedMetadata.entry(material), otherAuthors: undefined }),
    lot: (material, by) => ({ ...ports.feedMetadata.lot(material, by), otherAuthors: undefined }),
  } }),
};
