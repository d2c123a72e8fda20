import type { Mutant } from '../../mutant';

const YEAR_MS = 365.2425 * 86_400_000;

export const anniversaireIgnore: Mutant = {
  id: 'anniversaire-ignore', port: 'minors', exigence: 'ex-gen-1550', rule: 'ecran/connexion-secrete-offerte',
  scenario: 'EX_0.1-1100-connexion-secrete/deux-jours-avant-ses-dix-huit-ans-elle-est-proposee-une-fois-majeur-elle-ne-l-est-plus',
  sentence: 'L’âge est arrondi sans regarder l’anniversaire : qui aura dix-huit ans après-demain passe pour majeur.',
  change: (ports) => ({ ...ports, minors: { ...ports.minors, isMinor: ({ naissance }, now, parameters) =>
    parameters?.gestionMineurs === true && Math.round((now.getTime() - Date.parse(naissance)) / YEAR_MS) < parameters.ageMajorite } }),
};
