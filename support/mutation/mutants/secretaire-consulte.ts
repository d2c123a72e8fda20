import type { Mutant } from '../mutant';

export const secretaireConsulte: Mutant = {
  id: 'secretaire-consulte', port: 'careTeam', exigence: 'annexe2-sous-responsabilite', rule: 'droits/sous-responsabilite-ne-consulte-pas',
  sentence: 'Une personne sous responsabilité consulte comme un membre de l’équipe.',
  change: (ports) => ({ ...ports, careTeam: { place: (account, patient) => {
    const place = ports.careTeam.place(account, patient);
    return place === 'responsabilite' ? 'equipe' : place;
  } } }),
};
