import type { Mutant } from '../mutant';

export const informationPatientJamaisEnregistree: Mutant = {
  id: 'information-patient-jamais-enregistree', port: 'patientInformation', exigence: 'information-ecrite-patient', rule: 'ecran/droits-du-patient',
  scenario: 'EXI-01-information/l-information-donnee-a-l-oral-est-enregistree-puis-la-consultation-part',
  sentence: 'L’information donnée au patient n’est gardée nulle part.',
  change: (ports) => ({ ...ports, patientInformation: { ...ports.patientInformation, record: () => undefined } }),
};
