import type { Mutant } from '../mutant';

export const panneMontreeCommeVide: Mutant = {
  id: 'panne-montree-comme-vide', port: 'dmpErrors', exigence: 'cnda-pre-err', rule: 'ecran/panne-en-clair',
  sentence: 'Une faute du DMP s’affiche comme une absence de document.',
  change: (ports) => ({ ...ports, dmpErrors: { tell: (failure) => (failure.kind === 'faute' ? { message: 'aucun-document' } : ports.dmpErrors.tell(failure)) } }),
};
