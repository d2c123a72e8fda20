import type { Mutant } from '../../mutant';

export const historiqueInsNonQualifiee: Mutant = {
  id: 'historique-ins-non-qualifiee', port: 'feedEligibility', exigence: 'rem-dmp-histo-06', rule: 'alimentation/exclusions',
  sentence: 'Le lot de l’historique prend les patients à l’INS non qualifiée.',
  change: (ports) => ({ ...ports, feedEligibility: { refuse: (asked) => ports.feedEligibility.refuse({ ...asked, patient: { ...asked.patient, statutIns: 'qualifiée' } }) } }),
};
