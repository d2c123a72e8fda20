import { randomBytes } from 'node:crypto';
import { traceBase } from '../gateway/calls';
import type { Account, Factor, PendingLogin, Session } from '../model';
import { dateTime } from '../screens/dates';
import type { MessageName } from '../screens/messages';
import type { Desk, User } from './context';
import { giveWay } from './sessions';

const ATTEMPTS = 5;
const ATTEMPTS_WINDOW_MS = 15 * 60_000;
const PENDING_MS = 5 * 60_000;

/** A session opened now. `noticeDue`: the information on the RPPS comes before anything else. */
export interface Opened { is: 'opened'; session: Session; noticeDue: boolean }
export interface LoginRefused { is: 'refused'; message: MessageName }

/** Password presented; one factor may be enough where two were presented a short while ago. */
export async function presentPassword(desk: Desk, asked: { login: string; password: string; poste?: string; session?: string }): Promise<LoginRefused | Opened | { is: 'code-asked'; pending: PendingLogin }> {
  const { ports } = desk;
  const login = asked.login.trim();
  const account = ports.accounts.find(login);
  if (account !== undefined && tooMany(desk, account)) return refused(desk, account, 'trop-d-essais');
  const known = await ports.password.verify(account?.shutAt === undefined ? account?.passwordHash : undefined, asked.password);
  if (account === undefined || !known) return refused(desk, account, 'identifiants-faux');
  const poste = asked.poste ?? randomBytes(18).toString('base64url');
  const now = ports.clock.now();
  const started = { login, poste, passwordAt: now.toISOString() };
  giveWay(desk, asked.session);
  // Known at this workstation only: elsewhere a stolen password would open what two factors opened here.
  const last = ports.sessions.lastTwoFactorAt(login, poste);
  if (ports.reopening.allowed(last, now)) return open(desk, account, { ...started, id: '' }, [password(started.passwordAt)], last);
  return { is: 'code-asked', pending: ports.sessions.startLogin(started) };
}

/** The login between password and code, unless it waited too long. */
export function pendingLogin({ ports }: Desk, id: string | undefined): PendingLogin | undefined {
  const pending = id === undefined ? undefined : ports.sessions.pending(id);
  return pending === undefined || ports.clock.now().getTime() - Date.parse(pending.passwordAt) > PENDING_MS ? undefined : pending;
}

/** One-time code presented, to end a login or inside a session that lacks it. Undefined: neither of the two is there. */
export function presentCode(desk: Desk, by: { user?: User; pending?: PendingLogin }, code: string): LoginRefused | Opened | { is: 'strengthened'; user: User } | undefined {
  const { ports } = desk;
  const account = by.user?.account ?? (by.pending === undefined ? undefined : ports.accounts.find(by.pending.login));
  if (account === undefined) return undefined;
  if (tooMany(desk, account)) return refused(desk, account, 'trop-d-essais');
  const now = ports.clock.now();
  const checked = ports.secondFactor.verify(account, code, now);
  if (!checked.ok) return refused(desk, account, checked.why === 'rejoue' ? 'code-rejoue' : checked.why === 'faux' ? 'code-faux' : 'sans-secret');
  ports.accounts.remember(account.login, { lastTotpCounter: checked.counter });
  if (by.user !== undefined) return strengthen(desk, by.user, oneTimeCode(now.toISOString()));
  return by.pending && open(desk, account, by.pending, [password(by.pending.passwordAt), oneTimeCode(now.toISOString())]);
}

/** « Continuer sans second facteur »: the local record only. */
export function continueWithoutCode(desk: Desk, pending: PendingLogin | undefined): Opened | undefined {
  const account = pending === undefined ? undefined : desk.ports.accounts.find(pending.login);
  return pending === undefined || account === undefined ? undefined : open(desk, account, pending, [password(pending.passwordAt)]);
}

const password = (at: string): Factor => ({ id: 'mot-de-passe', nature: 'savoir', at });
const oneTimeCode = (at: string): Factor => ({ id: 'code-a-usage-unique', nature: 'possession', at });

/** Refused, with a trace of who was tried: a login nobody has may be a password typed in the wrong field, so it is not kept. */
function refused({ ports, book }: Desk, account: Account | undefined, message: MessageName): LoginRefused {
  const at = ports.clock.now().toISOString();
  if (account !== undefined && message !== 'trop-d-essais') ports.accounts.failed(account.login, at);
  ports.traces.write({
    at, action: 'refus', issue: 'refus', motif: book.messages[message].titre,
    ...(account === undefined ? {} : { login: account.login, nom: `${account.prenom} ${account.nom}`, rpps: account.rpps, structure: account.finess }),
  });
  return { is: 'refused', message };
}

const tooMany = ({ ports }: Desk, account: Account): boolean =>
  ports.accounts.failuresSince(account.login, new Date(ports.clock.now().getTime() - ATTEMPTS_WINDOW_MS).toISOString()) >= ATTEMPTS;

/** The missing factor is presented inside the session: it becomes a two-factor one from now. */
function strengthen({ ports }: Desk, user: User, factor: Factor): { is: 'strengthened'; user: User } {
  const factors = [...user.session.factors.filter((f) => f.id !== factor.id), factor];
  if (ports.secondFactor.satisfied(factors)) ports.sessions.strengthen(user.session.id, factors, factor.at);
  ports.traces.write({ ...traceBase(ports, user.account, user.session), at: factor.at, action: 'authentification', issue: 'succès', facteurs: factors.map((f) => f.id), motif: 'second facteur présenté en cours de session' });
  return { is: 'strengthened', user };
}

/** Opens the session. `resting`: earlier two-factor authentication it rests on. */
function open({ ports }: Desk, account: Account, pending: PendingLogin, factors: Factor[], resting?: string): Opened {
  if (pending.id !== '') ports.sessions.endLogin(pending.id);
  const at = ports.clock.now().toISOString();
  const twoFactorAt = resting ?? (ports.secondFactor.satisfied(factors) ? at : undefined);
  const session = ports.sessions.open({ login: account.login, poste: pending.poste, openedAt: at, lastSeenAt: at, factors, twoFactorAt, reopened: resting !== undefined });
  ports.traces.write({
    // The very instant the token will give as AuthnInstant.
    ...traceBase(ports, account, session), at, action: 'authentification', issue: 'succès', facteurs: factors.map((f) => f.id),
    motif: resting === undefined ? undefined : `réouverture avec un facteur, deux facteurs présentés le ${dateTime(resting)}`,
  });
  return { is: 'opened', session, noticeDue: ports.rppsNotice.due(account, ports.clock.now()) };
}
