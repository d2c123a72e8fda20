import type { Mutant } from '../mutant';
import { NOT_OPPOSED } from '../rights';

export const convocationVautNonOpposition: Mutant = {
  id: 'convocation-vaut-non-opposition', port: 'opposition', exigence: 'non-opposition-asynchrone', rule: 'droits/consultation-arretee',
  sentence: 'La mention portée sur la convocation vaut aussitôt non-opposition.',
  change: (ports) => ({ ...ports, opposition: { ...ports.opposition, state: (patient, asker) => {
    const real = ports.opposition.state(patient, asker);
    return ports.patientInformation.given(patient)?.canal === 'convocation' && real.consultation.choice === 'non-recueillie' ? NOT_OPPOSED : real;
  } } }),
};
