import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AtWork, Desk, User } from '../gestes/context';
import { userOf } from '../gestes/sessions';
import { plainPage } from './pages/traces';

/** What every route works with: the desk of all gestures, and the web server that turns their results into pages. */
export interface Web extends Desk { app: FastifyInstance }

export const COOKIE = { session: 'temoin_session', pending: 'temoin_connexion', poste: 'temoin_poste' } as const;
/** No `secure`: the témoin only ever listens on the loopback, in clear. */
export const COOKIE_OPTIONS = { path: '/', httpOnly: true, sameSite: 'strict' } as const;

type Handler<Who> = (user: Who, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
type Route = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Field of a posted form or of an address, always a string. */
export const field = (source: unknown, name: string): string => {
  const value = (source as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

export const page = (reply: FastifyReply, text: string, status = 200): FastifyReply => reply.code(status).type('text/html; charset=utf-8').send(text);

/** Address of one of a patient's pages. */
export const addressOf = (path: string, { patient }: AtWork): string => path.replace(':id', String(patient.id));

/** The person behind the request, or undefined; a session left idle is closed here. */
export const currentUser = (web: Web, request: FastifyRequest): User | 'inactivite' | undefined => userOf(web, request.cookies[COOKIE.session]);

/** Runs a handler for a person logged in; a form must come from a page this session displayed. */
export const forUser = (web: Web, handler: Handler<User>): Route => async (request, reply) => {
  const user = currentUser(web, request);
  if (user === undefined || user === 'inactivite') {
    return reply.clearCookie(COOKIE.session, COOKIE_OPTIONS).redirect(`${web.book.paths.login}${user === undefined ? '' : '?message=inactivite'}`, 303);
  }
  if (request.method === 'POST' && field(request.body, 'jeton') !== user.session.csrf) {
    const { texts } = web.book;
    return page(reply, plainPage(web.book, { title: texts.forbiddenTitle, text: texts.forbidden, viewer: user }), 403);
  }
  return web.ports.turns.serve(user.session, () => handler(user, request, reply));
};

/** Same, for a route about one patient. */
export const forPatient = (web: Web, handler: Handler<AtWork>): Route => forUser(web, async (user, request, reply) => {
  const id = field(request.params, 'id');
  const patient = /^\d{1,9}$/.test(id) ? web.ports.patients.find(Number(id)) : undefined;
  if (patient === undefined) {
    const { texts } = web.book;
    return page(reply, plainPage(web.book, { title: texts.notFoundTitle, text: texts.notFound, viewer: user }), 404);
  }
  return handler({ ...user, patient }, request, reply);
});
