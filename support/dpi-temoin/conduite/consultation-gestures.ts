import { DEFAULT_SEARCH } from '../consultation/model';
import { consult } from '../gestes/consultation';
import { breakGlass, leaveEmergency } from '../gestes/emergency';
import { ended, told } from './answer';
import { answered, inRecord } from './dmp-gestures';
import type { Player } from './player';

const widen: Player<'elargirRecherche'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) =>
  answered(desk, poste, await consult(desk, at, { ...DEFAULT_SEARCH, [given.filtre]: true })));

const emergency: Player<'consulterEnBrisDeGlace'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  const result = await breakGlass(desk, at, given);
  return result.is === 'sans-motif' ? told(desk, { message: 'motif-necessaire' }) : answered(desk, poste, result);
});

const normal: Player<'quitterBrisDeGlace'> = (desk, poste, given) => inRecord(desk, poste, given, async (at) => {
  leaveEmergency(desk, at);
  poste.shows = undefined;
  return ended('dossier');
});

/** A wider search, and the access in an emergency. */
export const CONSULTATION_GESTURES = { elargirRecherche: widen, consulterEnBrisDeGlace: emergency, quitterBrisDeGlace: normal };
