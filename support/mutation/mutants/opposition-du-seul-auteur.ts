import type { Mutant } from '../mutant';
import { NOT_OPPOSED } from '../rights';

export const oppositionDuSeulAuteur: Mutant = {
  id: 'opposition-du-seul-auteur', port: 'opposition', exigence: 'opposition-tracee-et-bloquante', rule: 'droits/consultation-arretee',
  sentence: 'L’opposition ne vaut que pour l’utilisateur qui l’a enregistrée : au changement d’utilisateur elle disparaît.',
  change: (ports) => ({ ...ports, opposition: { ...ports.opposition, state: (patient, asker) => {
    const real = ports.opposition.state(patient, asker);
    return real.consultation.choice === 'opposition' && asker?.login !== real.consultation.since?.author.login ? NOT_OPPOSED : real;
  } } }),
};
