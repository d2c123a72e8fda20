import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { traceBase } from '../gateway/calls';
import type { Account, Factor, PendingLogin } from '../model';
import type { MessageName } from '../screens/messages';
import { closeSession, COOKIE, COOKIE_OPTIONS, currentUser, field, forUser, page, type User, type Web } from './context';
import { alertOf, dateTime, statusOf } from './layout';
import { codePage, loginPage, noticePage } from './pages/login';

const ATTEMPTS = 5;
const ATTEMPTS_WINDOW_MS = 15 * 60_000;
const PENDING_MS = 5 * 60_000;

/** Login by password, then one-time code; reopening; notice on the RPPS; logout. */
export function loginRoutes(web: Web): void {
  const { app, ports, book } = web;
  app.get(book.paths.login, async (request, reply) => {
    const asked = field(request.query, 'message');
    const message = asked === 'inactivite' ? alertOf(book, { message: 'inactivite' })
      : asked === 'connexion-perimee' ? alertOf(book, { message: 'connexion-perimee' }) : asked === 'deconnecte' ? statusOf(book, { message: 'deconnecte' }) : undefined;
    return page(reply, loginPage(book, { message }));
  });
  app.post(book.paths.login, (request, reply) => firstFactor(web, request, reply));
  app.get(book.paths.code, async (request, reply) => {
    const user = currentUser(web, request);
    if (user !== undefined && user !== 'inactivite') return page(reply, codePage(book, { viewer: user }));
    return pendingOf(web, request) === undefined ? reply.redirect(book.paths.login, 303) : page(reply, codePage(book, {}));
  });
  app.post(book.paths.code, (request, reply) => secondFactor(web, request, reply));
  app.post(book.paths.withoutCode, async (request, reply) => {
    const pending = pendingOf(web, request);
    const account = pending === undefined ? undefined : ports.accounts.find(pending.login);
    if (pending === undefined || account === undefined) return reply.redirect(`${book.paths.login}?message=connexion-perimee`, 303);
    return open(web, reply, account, pending, [password(pending.passwordAt)]);
  });
  app.get(book.paths.notice, forUser(web, async (user, _request, reply) => {
    ports.traces.write({ ...traceBase(ports, user.account, user.session), action: 'information-rpps', issue: 'affichée' });
    return page(reply, noticePage(book, { viewer: user }));
  }));
  app.post(book.paths.notice, forUser(web, async (user, _request, reply) => {
    ports.accounts.remember(user.account.login, { noticeAt: ports.clock.now().toISOString() });
    ports.traces.write({ ...traceBase(ports, user.account, user.session), action: 'information-rpps', issue: 'acquittée' });
    return reply.redirect(nextPage(web, user), 303);
  }));
  app.post(book.paths.logout, forUser(web, async (user, _request, reply) => {
    closeSession(web, user.session, 'à la demande du professionnel');
    return reply.clearCookie(COOKIE.session, COOKIE_OPTIONS).redirect(`${book.paths.login}?message=deconnecte`, 303);
  }));
}

const password = (at: string): Factor => ({ id: 'mot-de-passe', nature: 'savoir', at });
const oneTimeCode = (at: string): Factor => ({ id: 'code-a-usage-unique', nature: 'possession', at });

function pendingOf({ ports }: Web, request: FastifyRequest): PendingLogin | undefined {
  const id = request.cookies[COOKIE.pending];
  const pending = id === undefined ? undefined : ports.sessions.pending(id);
  return pending === undefined || ports.clock.now().getTime() - Date.parse(pending.passwordAt) > PENDING_MS ? undefined : pending;
}

/** Refused, with a trace of who was tried: a login nobody has may be a password typed in the wrong field, so it is not kept. */
function refused(web: Web, account: Account | undefined, message: MessageName): void {
  const at = web.ports.clock.now().toISOString();
  if (account !== undefined && message !== 'trop-d-essais') web.ports.accounts.failed(account.login, at);
  web.ports.traces.write({
    at, action: 'refus', issue: 'refus', motif: web.book.messages[message].titre,
    ...(account === undefined ? {} : { login: account.login, nom: `${account.prenom} ${account.nom}`, rpps: account.rpps, structure: account.finess }),
  });
}

const tooMany = ({ ports }: Web, account: Account): boolean =>
  ports.accounts.failuresSince(account.login, new Date(ports.clock.now().getTime() - ATTEMPTS_WINDOW_MS).toISOString()) >= ATTEMPTS;

async function firstFactor(web: Web, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { ports, book } = web;
  const login = field(request.body, 'identifiant').trim();
  const account = ports.accounts.find(login);
  const again = (message: MessageName): FastifyReply => {
    refused(web, account, message);
    return page(reply, loginPage(book, { login, message: alertOf(book, { message }) }), 401);
  };
  if (account !== undefined && tooMany(web, account)) return again('trop-d-essais');
  const known = await ports.password.verify(account?.passwordHash, field(request.body, 'motDePasse'));
  if (account === undefined || !known) return again('identifiants-faux');
  const poste = request.cookies[COOKIE.poste] ?? randomBytes(18).toString('base64url');
  const now = ports.clock.now();
  const started = { login, poste, passwordAt: now.toISOString() };
  leave(web, request, reply);
  reply.setCookie(COOKIE.poste, poste, { ...COOKIE_OPTIONS, maxAge: 400 * 86_400 });
  // Known at this workstation only: elsewhere a stolen password would open what two factors opened here.
  const last = ports.sessions.lastTwoFactorAt(login, poste);
  if (ports.reopening.allowed(last, now)) return open(web, reply, account, { ...started, id: '' }, [password(started.passwordAt)], last);
  const pending = ports.sessions.startLogin(started);
  return reply.setCookie(COOKIE.pending, pending.id, COOKIE_OPTIONS).redirect(book.paths.code, 303);
}

async function secondFactor(web: Web, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { ports, book } = web;
  const user = currentUser(web, request);
  const viewer = user === undefined || user === 'inactivite' ? undefined : user;
  const pending = pendingOf(web, request);
  const account = viewer?.account ?? (pending === undefined ? undefined : ports.accounts.find(pending.login));
  if (account === undefined || (viewer !== undefined && field(request.body, 'jeton') !== viewer.session.csrf)) {
    return reply.redirect(`${book.paths.login}?message=connexion-perimee`, 303);
  }
  const again = (message: MessageName): FastifyReply => {
    refused(web, account, message);
    return page(reply, codePage(book, { viewer, message: alertOf(book, { message }) }), 401);
  };
  if (tooMany(web, account)) return again('trop-d-essais');
  const now = ports.clock.now();
  const checked = ports.secondFactor.verify(account, field(request.body, 'code'), now);
  if (!checked.ok) return again(checked.why === 'rejoue' ? 'code-rejoue' : checked.why === 'faux' ? 'code-faux' : 'sans-secret');
  ports.accounts.remember(account.login, { lastTotpCounter: checked.counter });
  if (viewer !== undefined) return strengthened(web, reply, viewer, oneTimeCode(now.toISOString()));
  if (pending === undefined) return reply.redirect(book.paths.login, 303);
  return open(web, reply, account, pending, [password(pending.passwordAt), oneTimeCode(now.toISOString())]);
}

/** The missing factor is presented inside the session: it becomes a two-factor one from now. */
function strengthened(web: Web, reply: FastifyReply, user: User, factor: Factor): FastifyReply {
  const { ports } = web;
  const factors = [...user.session.factors.filter((f) => f.id !== factor.id), factor];
  if (ports.secondFactor.satisfied(factors)) ports.sessions.strengthen(user.session.id, factors, factor.at);
  ports.traces.write({ ...traceBase(ports, user.account, user.session), at: factor.at, action: 'authentification', issue: 'succès', facteurs: factors.map((f) => f.id), motif: 'second facteur présenté en cours de session' });
  return reply.redirect(nextPage(web, user), 303);
}

/** Someone presented a password here: whoever was at work in this browser no longer is. */
function leave(web: Web, request: FastifyRequest, reply: FastifyReply): void {
  const id = request.cookies[COOKIE.session];
  const session = id === undefined ? undefined : web.ports.sessions.find(id);
  if (session !== undefined) closeSession(web, session, 'changement d’utilisateur');
  reply.clearCookie(COOKIE.session, COOKIE_OPTIONS);
}

/** Opens the session. `resting`: earlier two-factor authentication it rests on. */
function open(web: Web, reply: FastifyReply, account: Account, pending: PendingLogin, factors: Factor[], resting?: string): FastifyReply {
  const { ports, book } = web;
  if (pending.id !== '') ports.sessions.endLogin(pending.id);
  const at = ports.clock.now().toISOString();
  const twoFactorAt = resting ?? (ports.secondFactor.satisfied(factors) ? at : undefined);
  const session = ports.sessions.open({ login: account.login, poste: pending.poste, openedAt: at, lastSeenAt: at, factors, twoFactorAt, reopened: resting !== undefined });
  ports.traces.write({
    // The very instant the token will give as AuthnInstant.
    ...traceBase(ports, account, session), at, action: 'authentification', issue: 'succès', facteurs: factors.map((f) => f.id),
    motif: resting === undefined ? undefined : `réouverture avec un facteur, deux facteurs présentés le ${dateTime(resting)}`,
  });
  reply.setCookie(COOKIE.session, session.id, COOKIE_OPTIONS).clearCookie(COOKIE.pending, COOKIE_OPTIONS);
  return reply.redirect(ports.rppsNotice.due(account, ports.clock.now()) ? book.paths.notice : book.paths.patients, 303);
}

/** Back to the record the person was in, else to the list. */
function nextPage({ ports, book }: Web, { session }: User): string {
  const id = ports.sessions.kept<number>(session.id, 'dossier');
  return id === undefined ? book.paths.patients : book.paths.patient.replace(':id', String(id));
}
