import type { Mutant } from '../mutant';

export const revocationIgnoree: Mutant = {
  id: 'revocation-ignoree', port: 'serverTrust', exigence: 'rec-0-x-1090', rule: 'air/serveur-non-fiable-refuse',
  scenario: 'EX_0.X-1070-serveur-de-confiance/serveur-au-certificat-revoque-rien-ne-lui-est-dit',
  sentence: 'La révocation du certificat du serveur n’est pas regardée.',
  change: (ports) => ({ ...ports, serverTrust: { ...ports.serverTrust, trouble: (peer) => {
    const trouble = ports.serverTrust.trouble(peer);
    return trouble?.includes('révoqué') === true ? undefined : trouble;
  } } }),
};
