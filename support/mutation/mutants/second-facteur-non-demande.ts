import type { Mutant } from '../mutant';

export const secondFacteurNonDemande: Mutant = {
  id: 'second-facteur-non-demande', port: 'airGate', exigence: 'air-deux-facteurs', rule: 'air/aucun-jeton-air',
  sentence: 'Le second facteur n’est jamais exigé avant l’appel.',
  change: (ports) => ({ ...ports, airGate: { refuse: (asked) => ports.airGate.refuse({ ...asked, twoFactorsValid: true }) } }),
};
