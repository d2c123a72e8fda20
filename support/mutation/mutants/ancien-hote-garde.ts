import type { Mutant } from '../mutant';

export const ancienHoteGarde: Mutant = {
  id: 'ancien-hote-garde', port: 'installation', exigence: 'ex-gen-1221', rule: 'dmp/nouvel-hote',
  sentence: 'L’ancien hôte du DMP est gardé jusqu’au redémarrage du logiciel.',
  change: (ports) => ({ ...ports, installation: { ...ports.installation, moveDmp: () => undefined } }),
};
