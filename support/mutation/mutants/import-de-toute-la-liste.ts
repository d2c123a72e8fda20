import type { Mutant } from '../mutant';

export const importDeTouteLaListe: Mutant = {
  id: 'import-de-toute-la-liste', port: 'importChoice', exigence: 'rem-dmp-ux-31', rule: 'import/documents-choisis',
  sentence: 'Choisir un document les importe tous.',
  change: (ports) => ({ ...ports, importChoice: { chosen: (listed) => [...listed] } }),
};
