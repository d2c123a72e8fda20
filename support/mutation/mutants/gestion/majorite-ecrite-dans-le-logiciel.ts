import type { Mutant } from '../../mutant';

export const majoriteEcriteDansLeLogiciel: Mutant = {
  id: 'majorite-ecrite-dans-le-logiciel', port: 'minors', exigence: 'ex-gen-1550', rule: 'ecran/connexion-secrete-offerte',
  sentence: 'L’âge de la majorité est écrit dans le logiciel : le fichier de paramètres n’y change rien.',
  change: (ports) => ({ ...ports, minors: { ...ports.minors, isMinor: (patient, now) => ports.minors.age(patient, now) < 18 } }),
};
