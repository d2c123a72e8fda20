import type { Mutant } from '../mutant';

export const consentementCocheDAvance: Mutant = {
  id: 'consentement-coche-d-avance', port: 'mentions', exigence: 'annexe4-cas-2', rule: 'ecran/case-non-cochee-d-avance',
  sentence: 'La case du consentement est cochée avant que le patient ait répondu.',
  change: (ports) => ({ ...ports, mentions: { ...ports.mentions, ticked: () => true } }),
};
