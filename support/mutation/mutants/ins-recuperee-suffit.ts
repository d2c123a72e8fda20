import type { Mutant } from '../mutant';

export const insRecupereeSuffit: Mutant = {
  id: 'ins-recuperee-suffit', port: 'airGate', exigence: 'ex-gen-1220', rule: 'ins/qualifiee-avant-tout-appel',
  sentence: 'Une identité récupérée ou validée, mais non qualifiée, ouvre le DMP.',
  change: (ports) => ({ ...ports, airGate: { refuse: (asked) => ports.airGate.refuse(asked.patient === undefined || asked.patient.statutIns === 'provisoire' ? asked : { ...asked, patient: { ...asked.patient, statutIns: 'qualifiée' } }) } }),
};
