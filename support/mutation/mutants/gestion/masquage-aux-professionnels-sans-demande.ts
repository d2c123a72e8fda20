import type { Mutant } from '../../mutant';

export const masquageAuxProfessionnelsSansDemande: Mutant = {
  id: 'masquage-aux-professionnels-sans-demande', port: 'maskingRequests', exigence: 'masquage-ps-a-la-demande', rule: 'droits/masquage-a-la-demande',
  sentence: 'Le professionnel masque à ses confrères sans que le patient l’ait demandé.',
  change: (ports) => ({ ...ports, maskingRequests: { ...ports.maskingRequests, missing: () => false } }),
};
