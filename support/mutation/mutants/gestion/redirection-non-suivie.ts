import type { Mutant } from '../../mutant';

export const redirectionNonSuivie: Mutant = {
  id: 'redirection-non-suivie', port: 'parametersWay', exigence: 'ex-gen-1540', rule: 'parametres/redirections-suivies',
  sentence: 'Le logiciel ne suit aucune redirection du fichier de paramètres.',
  change: (ports) => ({ ...ports, parametersWay: { ...ports.parametersWay, next: () => undefined } }),
};
