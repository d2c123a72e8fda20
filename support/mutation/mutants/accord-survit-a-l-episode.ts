import type { Mutant } from '../mutant';
import { NOT_OPPOSED } from '../rights';

export const accordSurvitALEpisode: Mutant = {
  id: 'accord-survit-a-l-episode', port: 'opposition', exigence: 'parcours-accord-episode', rule: 'droits/consultation-arretee',
  sentence: 'La non-opposition d’un séjour terminé vaut encore pour le séjour suivant.',
  change: (ports) => ({ ...ports, opposition: { ...ports.opposition, state: (patient, asker) => {
    const real = ports.opposition.state(patient, asker);
    const left = ports.opposition.history(patient).some((event) => event.kind === 'prise-en-charge' && event.etape === 'sortie');
    return left && real.consultation.choice === 'non-recueillie' ? NOT_OPPOSED : real;
  } } }),
};
