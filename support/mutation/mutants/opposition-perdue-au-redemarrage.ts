import type { Mutant } from '../mutant';
import type { Choices } from '../../dpi-temoin/droits/model';

export const oppositionPerdueAuRedemarrage: Mutant = {
  id: 'opposition-perdue-au-redemarrage', port: 'opposition', exigence: 'opposition-tracee-et-bloquante', rule: 'droits/consultation-arretee',
  sentence: 'L’opposition n’est gardée qu’en mémoire : un redémarrage la perd.',
  change: (ports) => {
    const kept = new Map<number, Choices>();
    return { ...ports, opposition: {
      ...ports.opposition,
      state: (patient, asker) => kept.get(patient.id) ?? ports.opposition.state(patient, asker),
      record: (patient, { usage, choice, ...since }) => { kept.set(patient.id, { ...ports.opposition.state(patient), ...kept.get(patient.id), [usage]: { choice, since } }); },
    } };
  },
};
