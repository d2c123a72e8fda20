import type { Mutant } from '../mutant';

export const appelSousUnAutreNom: Mutant = {
  id: 'appel-sous-un-autre-nom', port: 'vihfClaims', exigence: 'plateforme-d-intermediation', rule: 'air/composant-qui-appelle',
  sentence: 'Le composant qui appelle le DMP le fait sous un nom qui n’est pas le sien.',
  change: (ports) => ({ ...ports, vihfClaims: { build: (material) => ({ ...ports.vihfClaims.build(material), lpsNom: 'Logiciel homologué d’un confrère' }) } }),
};
