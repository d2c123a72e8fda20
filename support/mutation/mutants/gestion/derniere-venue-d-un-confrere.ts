import type { Mutant } from '../../mutant';

export const derniereVenueDUnConfrere: Mutant = {
  id: 'derniere-venue-d-un-confrere', port: 'lastVisits', exigence: 'ex-3-1-1020', rule: 'air/nouveautes-depuis-la-derniere-venue',
  sentence: 'La recherche des nouveautés part de la dernière venue de n’importe quel professionnel.',
  change: (ports) => ({ ...ports, lastVisits: {
    of: (account, patient) => ports.lastVisits.of({ ...account, login: 'tous' }, patient), came: (account, patient, at) => ports.lastVisits.came({ ...account, login: 'tous' }, patient, at),
  } }),
};
