import type { Mutant } from '../mutant';

export const alerteAbsenteALOuverture: Mutant = {
  id: 'alerte-absente-a-l-ouverture', port: 'documentSigns', exigence: 'ex-3-2-1025', rule: 'ecran/alerte-a-l-ouverture',
  sentence: 'Un document que le patient ne voit pas s’ouvre sans alerte.',
  change: (ports) => ({ ...ports, documentSigns: { ...ports.documentSigns, alerts: () => [] } }),
};
