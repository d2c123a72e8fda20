import { nonConcluant } from '../finding';
import type { Rule } from '../rule';
import { screenTellsMessage } from '../screen-tells-message';
import { feeds } from './sent';

/** COMITE 2026: the DMP warns, before it refuses, of a document that names no geographic FINESS; a warning nobody reads is worth nothing. */
export const dmpWarningTold: Rule = {
  id: 'alimentation/avertissement-dit', version: 1,
  exigences: ['comite-finess-geographique-du-document'],
  sentence: 'L’écran dit au professionnel l’avertissement que le DMP joint à l’accusé d’un document.',
  judge: (view) => (feeds(view).some(({ fact, registryErrors }) => fact.admission.admitted && registryErrors?.some(({ severity }) => severity === 'Warning') === true)
    ? screenTellsMessage.judge(view) : [nonConcluant('aucun accusé de dépôt ne porte d’avertissement')]),
};
