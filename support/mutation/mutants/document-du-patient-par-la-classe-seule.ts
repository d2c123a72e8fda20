import type { Mutant } from '../mutant';

export const documentDuPatientParLaClasseSeule: Mutant = {
  id: 'document-du-patient-par-la-classe-seule', port: 'documentSigns', exigence: 'ex-3-1-1040', rule: 'ecran/documents-du-patient',
  sentence: 'Seule la classe 90 est reconnue : une synthèse déposée par le patient passe pour celle d’un professionnel.',
  change: (ports) => ({ ...ports, documentSigns: { ...ports.documentSigns, fromPatient: ({ classCode }) => classCode === '90' } }),
};
