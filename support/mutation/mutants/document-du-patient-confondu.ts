import type { Mutant } from '../mutant';

export const documentDuPatientConfondu: Mutant = {
  id: 'document-du-patient-confondu', port: 'documentSigns', exigence: 'ex-3-1-1040', rule: 'ecran/documents-du-patient',
  sentence: 'Rien ne distingue un document déposé par le patient.',
  change: (ports) => ({ ...ports, documentSigns: { ...ports.documentSigns, fromPatient: () => false } }),
};
