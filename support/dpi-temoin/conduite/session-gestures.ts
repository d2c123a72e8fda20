import type { Desk } from '../gestes/context';
import { continueWithoutCode, pendingLogin, presentCode, presentPassword, type Opened } from '../gestes/login';
import { acknowledgeNotice, showNotice } from '../gestes/notice';
import { logOut, userOf } from '../gestes/sessions';
import { ended, told, type Answer } from './answer';
import { impossible } from './impossible';
import { userAt, type Player } from './player';
import type { Poste } from './postes';
import type { Given } from './schema';

/** Taking a workstation shows the login screen, and does nothing to who is logged in there. */
const takePost: Player<'prendreSonPoste'> = (_desk, poste) => { leaveScreen(poste); return ended('poste-pris'); };

const firstFactor = async (desk: Desk, poste: Poste, { login, motDePasse }: Given<'presenterPremierFacteur'>): Promise<Answer> => {
  const result = await presentPassword(desk, { login, password: motDePasse, poste: poste.mark, session: poste.session });
  if (result.is === 'refused') return told(desk, result);
  leaveScreen(poste);
  poste.session = undefined;
  if (result.is === 'opened') return entered(desk, poste, result);
  poste.pending = result.pending.id;
  return ended('code-demande');
};

const secondFactor: Player<'presenterSecondFacteur'> = (desk, poste, { code }) => {
  const user = userOf(desk, poste.session);
  const result = presentCode(desk, { user: user === 'inactivite' ? undefined : user, pending: pendingLogin(desk, poste.pending) }, code);
  switch (result?.is) {
    case undefined: throw impossible('aucune-connexion-en-cours');
    case 'refused': return told(desk, result);
    case 'strengthened': return ended('session-ouverte');
    case 'opened': return entered(desk, poste, result);
  }
};

const readNotice: Player<'prendreConnaissanceRpps'> = (desk, poste) => {
  acknowledgeNotice(desk, userAt(desk, poste));
  return ended('session-ouverte');
};

const leave: Player<'seDeconnecter'> = (desk, poste) => {
  const user = userOf(desk, poste.session);
  if (typeof user === 'object') logOut(desk, user);
  leaveScreen(poste);
  poste.session = undefined;
  poste.pending = undefined;
  return ended('deconnecte');
};

/** A login that waits for its code and is not given one: the session opens with one factor, for the local record. */
export function withoutCode(desk: Desk, poste: Poste): void {
  const opened = poste.session === undefined ? continueWithoutCode(desk, pendingLogin(desk, poste.pending)) : undefined;
  if (opened !== undefined) entered(desk, poste, opened);
}

function entered(desk: Desk, poste: Poste, { session, noticeDue }: Opened): Answer {
  poste.session = session.id;
  poste.pending = undefined;
  if (!noticeDue) return ended('session-ouverte');
  // On a screen, the information is what comes first under the eyes.
  showNotice(desk, userAt(desk, poste));
  return ended('information-rpps');
}

function leaveScreen(poste: Poste): void {
  poste.patient = undefined;
  poste.shows = undefined;
}

/** Opening, reopening and closing a session. */
export const SESSION_GESTURES = {
  prendreSonPoste: takePost, presenterPremierFacteur: firstFactor, rouvrirAvecUnFacteur: firstFactor, presenterSecondFacteur: secondFactor,
  prendreConnaissanceRpps: readNotice, seDeconnecter: leave,
};
