import type { Mutant } from '../../mutant';

export const patientDecedeAlimente: Mutant = {
  id: 'patient-decede-alimente', port: 'feedEligibility', exigence: 'alimentation-exclusions', rule: 'alimentation/exclusions',
  sentence: 'Le DMP d’un patient décédé est alimenté.',
  change: (ports) => ({ ...ports, feedEligibility: { refuse: (asked) => ports.feedEligibility.refuse({ ...asked, patient: { ...asked.patient, deces: undefined } }) } }),
};
