import type { Mutant } from '../mutant';
import { asNotOpposed } from '../rights';

export const oppositionIgnoreeALaMain: Mutant = {
  id: 'opposition-ignoree-a-la-main', port: 'rightsGate', exigence: 'opposition-tracee-et-bloquante', rule: 'droits/consultation-arretee',
  sentence: 'L’opposition est enregistrée, et la consultation demandée à la main part quand même.',
  change: (ports) => ({ ...ports, rightsGate: { refuse: (asked) => ports.rightsGate.refuse(asked.choices.consultation.choice === 'opposition' ? asNotOpposed(asked) : asked) } }),
};
