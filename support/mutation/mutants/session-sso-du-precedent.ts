import type { Mutant } from '../mutant';

export const sessionSsoDuPrecedent: Mutant = {
  id: 'session-sso-du-precedent', port: 'delegation', exigence: 'ex-air-085', rule: 'air/rpps-de-la-personne-au-travail',
  scenario: 'CANAL-delegation/au-meme-poste-la-session-que-le-fournisseur-garde-n-est-pas-celle-du-suivant',
  sentence: 'Le logiciel reprend la session que le fournisseur d’identité gardait de l’utilisateur précédent.',
  change: (ports) => ({ ...ports, delegation: { ...ports.delegation, parameters: (delegate) => {
    const { prompt: _prompt, ...rest } = ports.delegation.parameters(delegate);
    return rest;
  } } }),
};
