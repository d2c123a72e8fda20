import type { Mutant } from '../../mutant';

export const identifiantReprisAuRemplacement: Mutant = {
  id: 'identifiant-repris-au-remplacement', port: 'documentIds', exigence: 'ex-2-1-1130', rule: 'alimentation/identifiants',
  sentence: 'La nouvelle version d’un document reprend l’identifiant de l’ancienne.',
  change: (ports) => ({ ...ports, documentIds: { ...ports.documentIds, document: (replaced) => replaced?.uniqueId ?? ports.documentIds.document() } }),
};
