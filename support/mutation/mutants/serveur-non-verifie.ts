import type { Mutant } from '../mutant';

export const serveurNonVerifie: Mutant = {
  id: 'serveur-non-verifie', port: 'serverTrust', exigence: 'ex-0-x-1070', rule: 'air/serveur-non-fiable-refuse',
  sentence: 'Le certificat du serveur du DMP n’est pas vérifié.',
  change: (ports) => ({ ...ports, serverTrust: { ...ports.serverTrust, trouble: () => undefined } }),
};
