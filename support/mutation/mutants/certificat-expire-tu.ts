import type { Mutant } from '../mutant';

export const certificatExpireTu: Mutant = {
  id: 'certificat-expire-tu', port: 'dmpErrors', exigence: 'ex-air-080', rule: 'ecran/message',
  sentence: 'La porte se ferme sur un certificat expiré, et l’écran parle d’une simple coupure.',
  change: (ports) => ({ ...ports, dmpErrors: { tell: (failure) => ports.dmpErrors.tell(failure.kind === 'connexion-coupee' ? { kind: 'connexion-coupee', detail: failure.detail } : failure) } }),
};
