import type { Mutant } from '../mutant';

export const insSousUnAutreOid: Mutant = {
  id: 'ins-sous-un-autre-oid', port: 'patientBinding', exigence: 'ex-gen-1530', rule: 'air/jeton-lie-au-patient',
  sentence: 'L’INS part sous un autre OID que celui du service qui l’a donnée.',
  change: (ports) => ({ ...ports, patientBinding: { ...ports.patientBinding, forToken: (patient, session) => ({ ...ports.patientBinding.forToken(patient, session), oid: '1.2.250.1.213.1.4.9' }) } }),
};
