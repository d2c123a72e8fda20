import type { FastifyReply, FastifyRequest } from 'fastify';
import { continueWithoutCode, pendingLogin, presentCode, presentPassword, type Opened } from '../../gestes/login';
import { lastRecord } from '../../gestes/record';
import { logOut } from '../../gestes/sessions';
import type { Session } from '../../model';
import { COOKIE, COOKIE_OPTIONS, currentUser, field, forUser, page, type Web } from '../context';
import { alertOf, statusOf } from '../layout';
import type { Html } from '../html';
import { delegatesSection } from '../pages/delegation';
import { codePage, loginPage } from '../pages/login';

/** Login by password, then one-time code; reopening; logout. */
export function loginRoutes(web: Web): void {
  const { app, book } = web;
  app.get(book.paths.login, async (request, reply) => {
    const asked = field(request.query, 'message');
    const message = asked === 'inactivite' ? alertOf(book, { message: 'inactivite' })
      : asked === 'connexion-perimee' ? alertOf(book, { message: 'connexion-perimee' }) : asked === 'deconnecte' ? statusOf(book, { message: 'deconnecte' }) : undefined;
    return page(reply, loginPage(book, { message, more: others(web) }));
  });
  app.post(book.paths.login, (request, reply) => firstFactor(web, request, reply));
  app.get(book.paths.code, async (request, reply) => {
    const user = currentUser(web, request);
    if (user !== undefined && user !== 'inactivite') return page(reply, codePage(book, { viewer: user }));
    return pendingOf(web, request) === undefined ? reply.redirect(book.paths.login, 303) : page(reply, codePage(book, {}));
  });
  app.post(book.paths.code, (request, reply) => secondFactor(web, request, reply));
  app.post(book.paths.withoutCode, async (request, reply) => {
    const opened = continueWithoutCode(web, pendingOf(web, request));
    return opened === undefined ? tooLate(web, reply) : entered(web, reply, opened);
  });
  app.post(book.paths.logout, forUser(web, async (user, _request, reply) => {
    logOut(web, user);
    // The browser may keep its mark: the session it names is closed, and the next request is told so.
    return reply.redirect(`${book.paths.login}?message=deconnecte`, 303);
  }));
}

const pendingOf = (web: Web, request: FastifyRequest) => pendingLogin(web, request.cookies[COOKIE.pending]);
/** Providers to which authentication may be delegated. */
const others = ({ book, ports }: Web): Html | undefined => delegatesSection(book, ports.delegation.delegates());
const tooLate = ({ book }: Web, reply: FastifyReply): FastifyReply => reply.redirect(`${book.paths.login}?message=connexion-perimee`, 303);

async function firstFactor(web: Web, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { book } = web;
  const login = field(request.body, 'identifiant').trim();
  const result = await presentPassword(web, { login, password: field(request.body, 'motDePasse'), poste: request.cookies[COOKIE.poste], session: request.cookies[COOKIE.session] });
  if (result.is === 'refused') return page(reply, loginPage(book, { login, message: alertOf(book, result), more: others(web) }), 401);
  const { poste } = result.is === 'opened' ? result.session : result.pending;
  reply.clearCookie(COOKIE.session, COOKIE_OPTIONS).setCookie(COOKIE.poste, poste, { ...COOKIE_OPTIONS, maxAge: 400 * 86_400 });
  return result.is === 'opened' ? entered(web, reply, result) : reply.setCookie(COOKIE.pending, result.pending.id, COOKIE_OPTIONS).redirect(book.paths.code, 303);
}

async function secondFactor(web: Web, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { book } = web;
  const user = currentUser(web, request);
  const viewer = user === 'inactivite' ? undefined : user;
  if (viewer !== undefined && field(request.body, 'jeton') !== viewer.session.csrf) return tooLate(web, reply);
  const result = presentCode(web, { user: viewer, pending: pendingOf(web, request) }, field(request.body, 'code'));
  switch (result?.is) {
    case undefined: return tooLate(web, reply);
    case 'refused': return page(reply, codePage(book, { viewer, message: alertOf(book, result) }), 401);
    case 'strengthened': return reply.redirect(whereToGo(web, result.user.session), 303);
    case 'opened': return entered(web, reply, result);
  }
}

function entered({ book }: Web, reply: FastifyReply, { session, noticeDue }: Opened): FastifyReply {
  return reply.setCookie(COOKIE.session, session.id, COOKIE_OPTIONS).clearCookie(COOKIE.pending, COOKIE_OPTIONS)
    .redirect(noticeDue ? book.paths.notice : book.paths.patients, 303);
}

/** Back to the record the person was in, else to the list. */
export function whereToGo(web: Web, session: Session): string {
  const id = lastRecord(web, session);
  return id === undefined ? web.book.paths.patients : web.book.paths.patient.replace(':id', String(id));
}
