import { traceBase } from '../gateway/calls';
import type { Session } from '../model';
import type { Desk, User } from './context';

/** Closes a session, leaves its trace, and forgets what it was showing. */
export function closeSession({ ports, shown }: Desk, session: Session, motif: string): void {
  const account = ports.accounts.find(session.login);
  ports.sessions.close(session.id, ports.clock.now().toISOString());
  shown.forget(session.id);
  if (account !== undefined) ports.traces.write({ ...traceBase(ports, account, session), action: 'deconnexion', issue: 'succès', motif });
}

/** The person whose session this is, or undefined; a session left idle is closed here, a used one lasts longer. */
export function userOf(desk: Desk, sessionId: string | undefined): User | 'inactivite' | undefined {
  const { ports } = desk;
  const session = sessionId === undefined ? undefined : ports.sessions.find(sessionId);
  const account = session === undefined ? undefined : ports.accounts.find(session.login);
  const structure = account === undefined ? undefined : ports.accounts.structure(account.finess);
  if (session === undefined || account === undefined || account.shutAt !== undefined || structure === undefined) return undefined;
  if (ports.autoLogout.expired(session, ports.clock.now())) {
    closeSession(desk, session, 'inactivité');
    return 'inactivite';
  }
  ports.sessions.touch(session.id, ports.clock.now().toISOString());
  return { account, session, structure, emergencies: ports.accessMode.banner(session) };
}

/** Someone presented a password at this workstation: whoever was at work there no longer is. */
export function giveWay(desk: Desk, sessionId: string | undefined): void {
  const session = sessionId === undefined ? undefined : desk.ports.sessions.find(sessionId);
  if (session !== undefined) closeSession(desk, session, 'changement d’utilisateur');
}

/** « Se déconnecter ». */
export const logOut = (desk: Desk, { session }: User): void => { closeSession(desk, session, 'à la demande du professionnel'); };
