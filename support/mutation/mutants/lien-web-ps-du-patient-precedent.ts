import type { Mutant } from '../mutant';

export const lienWebPsDuPatientPrecedent: Mutant = {
  id: 'lien-web-ps-du-patient-precedent', port: 'webPs', exigence: 'canal-lien-contextuel-psc', rule: 'web-ps/patient-du-dossier',
  scenario: 'CANAL-lien-contextuel-psc/d-un-dossier-a-l-autre-le-lien-change-de-patient',
  sentence: 'Le lien vers le Web PS garde le premier patient ouvert.',
  change: (ports) => {
    const first = new Map<string, Parameters<typeof ports.webPs.address>[0]>();
    return { ...ports, webPs: { ...ports.webPs, address: (patient, session) => {
      const kept = first.get(session.login) ?? patient;
      first.set(session.login, kept);
      return ports.webPs.address(kept, session);
    } } };
  },
};
