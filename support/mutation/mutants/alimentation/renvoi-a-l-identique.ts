import type { Mutant } from '../../mutant';

export const renvoiALIdentique: Mutant = {
  id: 'renvoi-a-l-identique', port: 'feedEligibility', exigence: 'ex-gen-1060', rule: 'alimentation/exclusions',
  sentence: 'Valider de nouveau un document inchangé le renvoie au DMP.',
  change: (ports) => ({ ...ports, feedEligibility: { refuse: (asked) => ports.feedEligibility.refuse({ ...asked, unchanged: false }) } }),
};
