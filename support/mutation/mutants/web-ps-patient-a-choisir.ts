import type { Mutant } from '../mutant';

export const webPsPatientAChoisir: Mutant = {
  id: 'web-ps-patient-a-choisir', port: 'webPs', exigence: 'rec-gen-1030', rule: 'web-ps/patient-du-dossier',
  sentence: 'Le Web PS s’ouvre sans patient : il faut le chercher de nouveau.',
  change: (ports) => ({ ...ports, webPs: { ...ports.webPs, address: (patient, session) => new URL('/AccesDirect/TableauDeBord', ports.webPs.address(patient, session)).href } }),
};
