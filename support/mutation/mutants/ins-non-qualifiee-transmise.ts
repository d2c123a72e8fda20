import type { Mutant } from '../mutant';

export const insNonQualifieeTransmise: Mutant = {
  id: 'ins-non-qualifiee-transmise', port: 'airGate', exigence: 'ex-gen-1255', rule: 'ins/qualifiee-avant-tout-appel',
  sentence: 'L’INS part au DMP quel que soit le statut de l’identité.',
  change: (ports) => ({ ...ports, airGate: { refuse: (asked) => ports.airGate.refuse({ ...asked, patient: asked.patient && { ...asked.patient, statutIns: 'qualifiée' } }) } }),
};
