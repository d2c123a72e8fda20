import type { Mutant } from '../mutant';

export const unePhrasePourDeuxCodes: Mutant = {
  id: 'une-phrase-pour-deux-codes', port: 'dmpErrors', exigence: 'ex-gen-1145', rule: 'ecran/un-message-par-code',
  sentence: 'Un jeton périmé et un jeton déjà utilisé ont la même phrase.',
  change: (ports) => ({ ...ports, dmpErrors: { tell: (failure) => {
    const told = ports.dmpErrors.tell(failure);
    return told.message === 'jeton-perime' ? { ...told, message: 'jeton-deja-utilise' } : told;
  } } }),
};
