import type { Mutant } from '../../mutant';

export const masquageSansEffet: Mutant = {
  id: 'masquage-sans-effet', port: 'documentChanges', exigence: 'rec-3-3-1010', rule: 'gestion/changement-parvenu',
  sentence: 'Le bouton « Masquer aux professionnels » est affiché, mais le changement envoyé ne masque rien.',
  change: (ports) => ({ ...ports, documentChanges: { ...ports.documentChanges, update: (entry, change) =>
    (change === 'masquer' ? { kind: 'metadata', entry, previousVersion: entry.version } : ports.documentChanges.update(entry, change)) } }),
};
