import type { Mutant } from '../mutant';
import { asNotOpposed } from '../rights';

export const consultationSansInformationDuPatient: Mutant = {
  id: 'consultation-sans-information-du-patient', port: 'rightsGate', exigence: 'information-ecrite-patient', rule: 'droits/consultation-arretee',
  sentence: 'La consultation part alors que le patient n’a jamais été informé.',
  change: (ports) => ({ ...ports, rightsGate: { refuse: (asked) => ports.rightsGate.refuse(asked.choices.consultation.choice === 'non-recueillie' ? asNotOpposed(asked) : asked) } }),
};
