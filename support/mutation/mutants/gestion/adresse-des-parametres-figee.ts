import type { Mutant } from '../../mutant';

export const adresseDesParametresFigee: Mutant = {
  id: 'adresse-des-parametres-figee', port: 'parametersFile', exigence: 'ex-gen-1222', rule: 'parametres/adresse-en-vigueur',
  sentence: 'L’adresse du fichier de paramètres est écrite dans le logiciel : le changement reste sans effet.',
  change: (ports) => {
    const written = ports.parametersFile.address();
    return { ...ports, parametersFile: { ...ports.parametersFile, address: () => written } };
  },
};
