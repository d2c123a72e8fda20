import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TemoinDelays } from '../config';
import type { Account, Patient, Session, Structure } from '../model';
import type { TemoinPorts } from '../ports';
import { traceBase } from '../gateway/calls';
import type { ScreenBook } from '../screens/book';
import { plainPage } from './pages/traces';

/** What every route works with. */
export interface Web { app: FastifyInstance; ports: TemoinPorts; book: ScreenBook; delays: TemoinDelays; shown: ShownContents }

/** Attachments being shown, in memory only and for a short while (REC_3.2-1020). */
export type ShownContents = Map<string, { session: string; patient: number; mimeType: string; content: Buffer; name: string }>;

export const COOKIE = { session: 'temoin_session', pending: 'temoin_connexion', poste: 'temoin_poste' } as const;
/** No `secure`: the témoin only ever listens on the loopback, in clear. */
export const COOKIE_OPTIONS = { path: '/', httpOnly: true, sameSite: 'strict' } as const;

export interface User { account: Account; session: Session; structure: Structure }
type Handler = (user: User, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Field of a posted form or of an address, always a string. */
export const field = (source: unknown, name: string): string => {
  const value = (source as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

export const page = (reply: FastifyReply, text: string, status = 200): FastifyReply => reply.code(status).type('text/html; charset=utf-8').send(text);

/** Closes a session and leaves its trace. */
export function closeSession(web: Web, session: Session, motif: string): void {
  const { ports, shown } = web;
  const account = ports.accounts.find(session.login);
  const at = ports.clock.now().toISOString();
  ports.sessions.close(session.id, at);
  for (const [ref, content] of shown) if (content.session === session.id) shown.delete(ref);
  if (account !== undefined) ports.traces.write({ ...traceBase(ports, account, session), action: 'deconnexion', issue: 'succès', motif });
}

/** The person behind the request, or undefined; a session left idle is closed here. */
export function currentUser(web: Web, request: FastifyRequest): User | 'inactivite' | undefined {
  const { ports } = web;
  const id = request.cookies[COOKIE.session];
  const session = id === undefined ? undefined : ports.sessions.find(id);
  const account = session === undefined ? undefined : ports.accounts.find(session.login);
  const structure = account === undefined ? undefined : ports.accounts.structure(account.finess);
  if (session === undefined || account === undefined || structure === undefined) return undefined;
  if (ports.autoLogout.expired(session, ports.clock.now())) {
    closeSession(web, session, 'inactivité');
    return 'inactivite';
  }
  ports.sessions.touch(session.id, ports.clock.now().toISOString());
  return { account, session, structure };
}

/** Runs a handler for a person logged in; a form must come from a page this session displayed. */
export const forUser = (web: Web, handler: Handler) => async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const user = currentUser(web, request);
  if (user === undefined || user === 'inactivite') {
    return reply.clearCookie(COOKIE.session, COOKIE_OPTIONS).redirect(`${web.book.paths.login}${user === undefined ? '' : '?message=inactivite'}`, 303);
  }
  if (request.method === 'POST' && field(request.body, 'jeton') !== user.session.csrf) {
    const { texts } = web.book;
    return page(reply, plainPage(web.book, { title: texts.forbiddenTitle, text: texts.forbidden, viewer: user }), 403);
  }
  return handler(user, request, reply);
};

/** Same, for a route about one patient. */
export const forPatient = (web: Web, handler: (user: User & { patient: Patient }, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) =>
  forUser(web, async (user, request, reply) => {
    const id = field(request.params, 'id');
    const patient = /^\d{1,9}$/.test(id) ? web.ports.patients.find(Number(id)) : undefined;
    if (patient === undefined) {
      const { texts } = web.book;
      return page(reply, plainPage(web.book, { title: texts.notFoundTitle, text: texts.notFound, viewer: user }), 404);
    }
    return handler({ ...user, patient }, request, reply);
  });
