import type { Mutant } from '../../mutant';

export const oppositionIgnoreeParLaFile: Mutant = {
  id: 'opposition-ignoree-par-la-file', port: 'feedEligibility', exigence: 'alimentation-exclusions', rule: 'alimentation/exclusions',
  scenario: 'REFDMP-4.1-exclusions/l-opposition-enregistree-pendant-que-l-envoi-attend-l-arrete',
  sentence: 'Le document que la file d’attente garde part malgré l’opposition enregistrée entre-temps.',
  change: (ports) => ({ ...ports, feedEligibility: { refuse: (asked) => {
    const tried = (ports.feedQueue.waiting(asked.document.id)?.tries ?? 0) > 0;
    return ports.feedEligibility.refuse(tried ? { ...asked, right: undefined } : asked);
  } } }),
};
