import type { Mutant } from '../mutant';
import { NOT_OPPOSED } from '../rights';

export const nonOppositionAcquiseParLeTemps: Mutant = {
  id: 'non-opposition-acquise-par-le-temps', port: 'opposition', exigence: 'non-opposition-asynchrone', rule: 'droits/consultation-arretee',
  sentence: 'Sept jours après la convocation, le silence du patient vaut non-opposition.',
  change: (ports) => ({ ...ports, opposition: { ...ports.opposition, state: (patient, asker) => {
    const real = ports.opposition.state(patient, asker);
    const told = ports.patientInformation.given(patient);
    const silent = told !== undefined && ports.clock.now().getTime() - Date.parse(told.at) > 7 * 86_400_000;
    return silent && real.consultation.choice === 'non-recueillie' ? NOT_OPPOSED : real;
  } } }),
};
