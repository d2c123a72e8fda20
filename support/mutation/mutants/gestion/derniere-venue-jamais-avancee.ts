import type { Mutant } from '../../mutant';

export const derniereVenueJamaisAvancee: Mutant = {
  id: 'derniere-venue-jamais-avancee', port: 'lastVisits', exigence: 'ex-3-1-1020', rule: 'air/nouveautes-depuis-la-derniere-venue',
  sentence: 'La recherche des nouveautés part toujours de la première venue.',
  change: (ports) => ({ ...ports, lastVisits: { ...ports.lastVisits, came: (account, patient, at) => { if (ports.lastVisits.of(account, patient) === undefined) ports.lastVisits.came(account, patient, at); } } }),
};
