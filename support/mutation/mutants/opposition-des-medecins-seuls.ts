import type { Mutant } from '../mutant';
import { NOT_OPPOSED } from '../rights';

export const oppositionDesMedecinsSeuls: Mutant = {
  id: 'opposition-des-medecins-seuls', port: 'opposition', exigence: 'annexe2-equipe-de-soins', rule: 'droits/consultation-arretee',
  sentence: 'L’opposition n’arrête que les médecins : les autres membres de l’équipe consultent.',
  change: (ports) => ({ ...ports, opposition: { ...ports.opposition, state: (patient, asker) => {
    const physician = asker === undefined || ports.accounts.find(asker.login)?.profession === '10';
    return physician ? ports.opposition.state(patient, asker) : NOT_OPPOSED;
  } } }),
};
