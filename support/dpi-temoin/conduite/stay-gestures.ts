import { planStay } from '../gestes/stays';
import { ended } from './answer';
import { inRecord } from './dmp-gestures';
import { impossible } from './impossible';
import type { Player } from './player';

const planning: Player<'programmerSejour'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  if (planStay(desk, at, given) === 'unknown') throw impossible('professionnel-inconnu');
  return ended('enregistre');
});

/** Planned stays. */
export const STAY_GESTURES = { programmerSejour: planning };
