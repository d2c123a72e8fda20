import type { Mutant } from '../../mutant';

export const masqueNonSupprimableParLAuteur: Mutant = {
  id: 'masque-non-supprimable-par-l-auteur', port: 'documentChanges', exigence: 'auteur-garde-son-document', rule: 'gestion/changement-parvenu',
  sentence: 'Un document masqué ne peut plus être supprimé par son auteur : la demande part sur un statut que le document n’a pas.',
  change: (ports) => ({ ...ports, documentChanges: { ...ports.documentChanges, update: (entry, change) => {
    const update = ports.documentChanges.update(entry, change);
    const masked = entry.confidentialityCodes.some(({ code }) => code === 'MASQUE_PS');
    return masked && update.kind === 'status' ? { ...update, from: update.to } : update;
  } } }),
};
