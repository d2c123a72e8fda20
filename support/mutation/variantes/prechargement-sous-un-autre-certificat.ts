import type { Mutant } from '../mutant';

export const prechargementSousUnAutreCertificat: Mutant = {
  id: 'prechargement-sous-un-autre-certificat', port: 'preload', exigence: 'air-certificat-igc', rule: 'air/certificat-tls',
  sentence: 'Le préchargement part sous le certificat d’une autre personne morale que l’établissement.',
  change: (ports) => ({ ...ports, preload: { ...ports.preload, onBehalfOf: (stay) => {
    ports.installation.selectCertificates('finessAutreStructure');
    return ports.preload.onBehalfOf(stay);
  } } }),
};
