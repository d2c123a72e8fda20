import type { Mutant } from '../mutant';

export const brisDeGlaceSilencieux: Mutant = {
  id: 'bris-de-glace-silencieux', port: 'accessMode', exigence: 'ex-0-2-1050', rule: 'air/bris-de-glace-declare',
  sentence: 'Le bris de glace n’est pas déclaré au DMP : les jetons disent un accès normal.',
  change: (ports) => ({ ...ports, accessMode: { ...ports.accessMode, declared: (session, patient) => ports.accessMode.declared({ ...session, id: '' }, patient) } }),
};
