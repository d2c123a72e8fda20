import type { Mutant } from '../../mutant';

export const identiteValideeAlimente: Mutant = {
  id: 'identite-validee-alimente', port: 'feedEligibility', exigence: 'alimentation-ins-qualifiee', rule: 'alimentation/exclusions',
  sentence: 'Une identité seulement validée suffit pour alimenter.',
  change: (ports) => ({ ...ports, feedEligibility: { refuse: (asked) => ports.feedEligibility.refuse({ ...asked, patient: { ...asked.patient, statutIns: asked.patient.statutIns === 'validée' ? 'qualifiée' : asked.patient.statutIns } }) } }),
};
