import type { Mutant } from '../mutant';

export const rppsDuPrecedent: Mutant = {
  id: 'rpps-du-precedent', port: 'rppsSource', exigence: 'air-finess-et-rpps', rule: 'air/rpps-de-la-personne-au-travail',
  sentence: 'Après un changement d’utilisateur au même poste, le RPPS du précédent est encore envoyé.',
  change: (ports) => {
    const first = new Map<string, string | undefined>();
    return { ...ports, rppsSource: { rpps: (account, session) => {
      if (!first.has(session.poste)) first.set(session.poste, ports.rppsSource.rpps(account, session));
      return first.get(session.poste);
    } } };
  },
};
