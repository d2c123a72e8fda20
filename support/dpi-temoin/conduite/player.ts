import type { Desk, User } from '../gestes/context';
import { userOf } from '../gestes/sessions';
import type { Answer } from './answer';
import { impossible } from './impossible';
import type { Poste } from './postes';
import type { Given, Verbe } from './schema';

/** Makes one gesture at a workstation. @throws TEMOIN-GESTE when no screen would offer it. */
export type Player<V extends Verbe> = PlayerOf<Given<V>>;
/** Two gestures given the same thing may share one. */
type PlayerOf<G> = (desk: Desk, poste: Poste, given: G) => Answer | Promise<Answer>;
export type Players = { [V in Verbe]: PlayerOf<Given<V>> };

/** The person logged in at a workstation. */
export function userAt(desk: Desk, poste: Poste): User {
  const user = userOf(desk, poste.session);
  if (typeof user !== 'object') throw impossible('personne-connectee');
  return user;
}
