import type { Mutant } from '../mutant';

export const secretaireNAlimentePas: Mutant = {
  id: 'secretaire-n-alimente-pas', port: 'rightsGate', exigence: 'annexe2-sous-responsabilite', rule: 'droits/information-suffit',
  sentence: 'Une personne sous responsabilité n’alimente pas, alors que l’annexe 2 le lui permet.',
  change: (ports) => ({ ...ports, rightsGate: { refuse: (asked) => (asked.place === 'responsabilite' ? 'sous-responsabilite' : ports.rightsGate.refuse(asked)) } }),
};
