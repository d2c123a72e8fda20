import type { Mutant } from '../mutant';

export const etatsAbsents: Mutant = {
  id: 'etats-absents', port: 'documentSigns', exigence: 'ex-3-1-1080', rule: 'ecran/etats-des-documents',
  sentence: 'La liste ne dit l’état d’aucun document.',
  change: (ports) => ({ ...ports, documentSigns: { ...ports.documentSigns, states: () => [] } }),
};
