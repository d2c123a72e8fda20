import type { Mutant } from '../../mutant';

export const parametresLusUneFois: Mutant = {
  id: 'parametres-lus-une-fois', port: 'parametersFile', exigence: 'ex-gen-1540', rule: 'parametres/relus-chaque-jour',
  sentence: 'Le fichier de paramètres est lu à l’installation, puis plus jamais.',
  change: (ports) => ({ ...ports, parametersFile: { ...ports.parametersFile, due: (now) => ports.parametersFile.known() === undefined && ports.parametersFile.due(now) } }),
};
