import type { Mutant } from '../mutant';

export const brisDeGlaceSansMotif: Mutant = {
  id: 'bris-de-glace-sans-motif', port: 'accessMode', exigence: 'ex-0-2-1050', rule: 'air/bris-de-glace-declare',
  sentence: 'Le bris de glace s’ouvre sans que personne en dise le motif.',
  change: (ports) => ({ ...ports, accessMode: { ...ports.accessMode, enter: (session, patient, asked) =>
    ports.accessMode.enter(session, patient, asked.motif === '' ? { ...asked, motif: 'Urgence' } : asked) } }),
};
