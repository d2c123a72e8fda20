import type { Mutant } from '../../mutant';

export const patientOpposeAlimente: Mutant = {
  id: 'patient-oppose-alimente', port: 'feedEligibility', exigence: 'alimentation-exclusions', rule: 'alimentation/exclusions',
  sentence: 'Le DMP d’un patient qui s’oppose à l’alimentation est alimenté.',
  change: (ports) => ({ ...ports, feedEligibility: { refuse: (asked) => ports.feedEligibility.refuse({ ...asked, right: undefined }) } }),
};
