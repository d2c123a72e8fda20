import type { Mutant } from '../mutant';

export const alertesConfondues: Mutant = {
  id: 'alertes-confondues', port: 'documentSigns', exigence: 'ex-3-2-1025', rule: 'ecran/alerte-a-l-ouverture',
  sentence: 'La même phrase alerte pour le patient et pour ses représentants légaux.',
  change: (ports) => ({ ...ports, documentSigns: { ...ports.documentSigns, alerts: (document) => (ports.documentSigns.alerts(document).length > 0 ? ['invisible-patient'] : []) } }),
};
