import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDelegate, type DelegatedPending } from '../../delegation/ports';
import { leaveForDelegate, returnFromDelegate } from '../../gestes/delegated-login';
import { COOKIE, COOKIE_OPTIONS, field, page, type Web } from '../context';
import { alertOf } from '../layout';
import { delegatesSection } from '../pages/delegation';
import { loginPage } from '../pages/login';

const PENDING_COOKIE = 'temoin_delegation';
const PENDING_MS = 5 * 60_000;

/** Login by Pro Santé Connect or by the establishment's provider. What is under way is tied to the browser that began it. */
export function delegationRoutes(web: Web): void {
  const { app, ports, book } = web;
  const underWay = new Map<string, { pending: DelegatedPending; until: number }>();
  const { leave, back } = book.delegation.paths;
  const refused = (reply: FastifyReply, message: Parameters<typeof alertOf>[1]['message']): FastifyReply =>
    page(reply.clearCookie(PENDING_COOKIE, COOKIE_OPTIONS), loginPage(book, { message: alertOf(book, { message }), more: delegatesSection(book, ports.delegation.delegates()) }), 401);

  app.get(leave, async (request: FastifyRequest, reply: FastifyReply) => {
    const delegate = field(request.params, 'fournisseur');
    if (!isDelegate(delegate) || !ports.delegation.delegates().includes(delegate)) return reply.callNotFound() as never;
    const left = await leaveForDelegate(web, delegate, `http://${request.headers.host ?? ''}${back.replace(':fournisseur', delegate)}`).catch(() => undefined);
    if (left === undefined) return refused(reply, 'delegation-indisponible');
    const id = randomBytes(24).toString('base64url');
    const now = Date.now();
    for (const [key, { until }] of underWay) if (until < now) underWay.delete(key);
    underWay.set(id, { pending: left.pending, until: now + PENDING_MS });
    // Lax: the person comes back by a link of another site.
    return reply.setCookie(PENDING_COOKIE, id, { ...COOKIE_OPTIONS, sameSite: 'lax' }).redirect(left.address, 303);
  });

  app.get(back, async (request: FastifyRequest, reply: FastifyReply) => {
    const id = request.cookies[PENDING_COOKIE] ?? '';
    const kept = underWay.get(id);
    underWay.delete(id);
    const pending = kept !== undefined && kept.until >= Date.now() && kept.pending.delegate === field(request.params, 'fournisseur') ? kept.pending : undefined;
    const result = await returnFromDelegate(web, pending, { answer: request.url, poste: request.cookies[COOKIE.poste], session: request.cookies[COOKIE.session] });
    if (result.is === 'refused') return refused(reply, result.message);
    return reply.clearCookie(PENDING_COOKIE, COOKIE_OPTIONS).setCookie(COOKIE.session, result.session.id, COOKIE_OPTIONS)
      .setCookie(COOKIE.poste, result.session.poste, { ...COOKIE_OPTIONS, maxAge: 400 * 86_400 }).redirect(result.noticeDue ? book.paths.notice : book.paths.patients, 303);
  });
}
