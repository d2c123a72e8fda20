import type { Mutant } from '../mutant';
import { laterInMode } from './lecture-en-indirecte-simple';

export const lectureHorsAir: Mutant = {
  id: 'lecture-hors-air', port: 'vihfClaims', exigence: 'canal-integre-air', rule: 'air/canal-integre',
  sentence: 'Le jeton d’une lecture part sous un autre mode que l’AIR simplifié.',
  change: (ports) => laterInMode(ports, 'DIRECTE'),
};
