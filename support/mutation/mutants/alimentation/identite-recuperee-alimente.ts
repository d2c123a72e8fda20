import type { Mutant } from '../../mutant';

export const identiteRecupereeAlimente: Mutant = {
  id: 'identite-recuperee-alimente', port: 'feedEligibility', exigence: 'alimentation-ins-qualifiee', rule: 'alimentation/exclusions',
  sentence: 'Une INS récupérée, pas encore qualifiée, suffit pour alimenter.',
  change: (ports) => ({ ...ports, feedEligibility: { refuse: (asked) => ports.feedEligibility.refuse({ ...asked, patient: { ...asked.patient, statutIns: asked.patient.statutIns === 'récupérée' ? 'qualifiée' : asked.patient.statutIns } }) } }),
};
