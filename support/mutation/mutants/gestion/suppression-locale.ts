import type { Mutant } from '../../mutant';

export const suppressionLocale: Mutant = {
  id: 'suppression-locale', port: 'callPlan', exigence: 'erreur-suppression-ou-remplacement', rule: 'gestion/suppression-du-document-choisi',
  scenario: 'EX_3.3-1050-gerer-ses-documents/la-suppression-n-a-pas-de-retour-annulee-rien-ne-part-confirmee-le-document-choisi-est-supprime',
  sentence: 'Le document supprimé disparaît des écrans du logiciel, et rien n’en est dit au DMP, où il reste.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, change: async () => ({ ok: true, value: undefined }) } }),
};
