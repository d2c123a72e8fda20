import type { Mutant } from '../mutant';

export const certificatDUnAutreEtablissement: Mutant = {
  id: 'certificat-d-un-autre-etablissement', port: 'installation', exigence: 'conv2020-6', rule: 'air/certificat-tls',
  sentence: 'La connexion présente le certificat d’un autre établissement.',
  change: (ports) => {
    ports.installation.selectCertificates('finessAutreStructure');
    return { ...ports, installation: { ...ports.installation, selectCertificates: () => undefined } };
  },
};
