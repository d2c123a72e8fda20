import type { Mutant } from '../mutant';

export const invisiblePatientNonSignale: Mutant = {
  id: 'invisible-patient-non-signale', port: 'documentSigns', exigence: 'parcours-invisibles-signales', rule: 'ecran/etats-des-documents',
  sentence: 'Rien ne signale un document que le patient ne voit pas.',
  change: (ports) => ({ ...ports, documentSigns: { ...ports.documentSigns, states: (document) =>
    ports.documentSigns.states(document).filter((sign) => sign !== 'invisible-patient') } }),
};
