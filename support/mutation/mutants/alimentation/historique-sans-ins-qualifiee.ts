import type { Mutant } from '../../mutant';

export const historiqueSansInsQualifiee: Mutant = {
  id: 'historique-sans-ins-qualifiee', port: 'feedEligibility', exigence: 'rem-dmp-histo-05', rule: 'alimentation/exclusions',
  sentence: 'Un document ancien part quel que soit le statut de l’INS.',
  change: (ports) => ({ ...ports, feedEligibility: { refuse: (asked) => ports.feedEligibility.refuse({ ...asked, patient: { ...asked.patient, statutIns: 'qualifiée' } }) } }),
};
