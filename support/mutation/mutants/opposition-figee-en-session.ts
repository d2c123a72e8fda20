import type { Mutant } from '../mutant';
import type { Choices } from '../../dpi-temoin/droits/model';

export const oppositionFigeeEnSession: Mutant = {
  id: 'opposition-figee-en-session', port: 'opposition', exigence: 'opposition-tracee-et-bloquante', rule: 'droits/consultation-arretee',
  sentence: 'L’état des droits est lu une fois et gardé : une opposition enregistrée ensuite n’a pas d’effet.',
  change: (ports) => {
    const first = new Map<number, Choices>();
    return { ...ports, opposition: { ...ports.opposition, state: (patient, asker) => {
      const known = first.get(patient.id) ?? ports.opposition.state(patient, asker);
      first.set(patient.id, known);
      return known;
    } } };
  },
};
