import type { Mutant } from '../mutant';

export const blocagePassePourVide: Mutant = {
  id: 'blocage-passe-pour-vide', port: 'dmpErrors', exigence: 'annexe3-document-de-professionnel', rule: 'ecran/message',
  sentence: 'Le professionnel que le patient a bloqué lit que le DMP est vide.',
  change: (ports) => ({ ...ports, dmpErrors: { tell: (failure) => (failure.kind === 'acces-interdit' ? { message: 'aucun-document' } : ports.dmpErrors.tell(failure)) } }),
};
