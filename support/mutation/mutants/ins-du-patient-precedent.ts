import type { Patient } from '../../dpi-temoin/model';
import type { Mutant } from '../mutant';

export const insDuPatientPrecedent: Mutant = {
  id: 'ins-du-patient-precedent', port: 'patientBinding', exigence: 'ex-air-085', rule: 'air/jeton-lie-au-patient',
  sentence: 'Le jeton porte l’INS du patient ouvert auparavant.',
  change: (ports) => {
    const first = new Map<string, Patient>();
    return { ...ports, patientBinding: { ...ports.patientBinding, forToken: (patient, session) => {
      const known = first.get(session.id) ?? patient;
      first.set(session.id, known);
      return known;
    } } };
  },
};
