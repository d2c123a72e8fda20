import type { Mutant } from '../../mutant';

export const lettreDeLiaisonResteLocale: Mutant = {
  id: 'lettre-de-liaison-reste-locale', port: 'feedPolicy', exigence: 'ex-gen-1070', rule: 'alimentation/arrivee',
  sentence: 'La lettre de liaison de sortie, une fois validée, reste au dossier.',
  change: (ports) => ({ ...ports, feedPolicy: { ...ports.feedPolicy, automatic: (kind) => kind !== 'lettre-de-liaison' && ports.feedPolicy.automatic(kind) } }),
};
