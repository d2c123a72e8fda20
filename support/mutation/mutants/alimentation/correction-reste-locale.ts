import type { Mutant } from '../../mutant';

export const correctionResteLocale: Mutant = {
  id: 'correction-reste-locale', port: 'feedPolicy', exigence: 'erreur-suppression-ou-remplacement', rule: 'alimentation/remplacement',
  sentence: 'Le document corrigé après son envoi reste au dossier : la version fausse demeure au DMP.',
  change: (ports) => ({ ...ports, feedPolicy: { ...ports.feedPolicy, leaves: (document) => document.replaces === undefined && ports.feedPolicy.leaves(document) } }),
};
