import type { Mutant } from '../../mutant';

export const historiqueDUnPatientDecede: Mutant = {
  id: 'historique-d-un-patient-decede', port: 'feedEligibility', exigence: 'rem-dmp-histo-06', rule: 'alimentation/exclusions',
  sentence: 'Le lot de l’historique alimente le DMP d’un patient décédé.',
  change: (ports) => ({ ...ports, feedEligibility: { refuse: (asked) => ports.feedEligibility.refuse({ ...asked, patient: { ...asked.patient, deces: undefined } }) } }),
};
