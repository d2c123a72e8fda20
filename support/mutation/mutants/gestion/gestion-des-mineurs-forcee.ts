import type { Mutant } from '../../mutant';

export const gestionDesMineursForcee: Mutant = {
  id: 'gestion-des-mineurs-forcee', port: 'minors', exigence: 'ex-gen-1550', rule: 'ecran/connexion-secrete-offerte',
  sentence: 'Le logiciel gère les mineurs même quand le fichier de paramètres l’arrête.',
  change: (ports) => ({ ...ports, minors: { ...ports.minors, isMinor: (patient, now, parameters) => ports.minors.isMinor(patient, now, parameters && { ...parameters, gestionMineurs: true }) } }),
};
