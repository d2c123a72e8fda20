import type { Mutant } from '../../mutant';

export const redirectionVersHttpAcceptee: Mutant = {
  id: 'redirection-vers-http-acceptee', port: 'parametersWay', exigence: 'ex-gen-1540', rule: 'parametres/jamais-en-clair',
  sentence: 'Le logiciel suit la redirection du fichier de paramètres jusqu’en HTTP.',
  change: (ports) => ({ ...ports, parametersWay: { ...ports.parametersWay, next: (from, { location }) => (location === undefined ? undefined : new URL(location, from).href) } }),
};
