import type { FastifyReply } from 'fastify';
import { createHash, randomUUID } from 'node:crypto';
import { HomologairError } from '../../erreurs/error';
import { DOCUMENT_STATUS, type Td02Answer } from '../../xds/types';
import { dmpCalls, traceBase } from '../gateway/calls';
import type { Patient } from '../model';
import type { DmpFailure, ListedDocument } from '../outcome';
import type { AirRefusal, ConsultResult, DmpCalls, Told } from '../ports';
import { field, forPatient, page, type User, type Web } from './context';
import { alertOf } from './layout';
import { html, type Html } from './html';
import { documentPage, identityPage, listPage, messagePage, questionPage } from './pages/dmp';
import { recordPage, type KnownStatus } from './pages/patients';

type AtWork = User & { patient: Patient };
interface Kinds { archives: boolean; obsoletes: boolean }
interface Kept { documents: ListedDocument[]; at: string }
const MOST_SHOWN = 20;
const INLINE: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg']);
/** Browsers show a PDF through an object and inline styles of their own. */
const CONTENT_POLICY = 'default-src \'none\'; object-src \'self\'; style-src \'unsafe-inline\'; frame-ancestors \'self\'';

/** The gestures that call the DMP; each passes the gate first. */
export function dmpRoutes(web: Web): void {
  const { app, ports, book } = web;
  const { sessions } = ports;

  app.post(book.paths.status, forPatient(web, (user, _request, reply) => gated(web, user, reply, async (calls) => {
    const outcome = await ports.callPlan.status(calls);
    if (outcome.ok) rememberStatus(web, user, outcome.value);
    const status = sessions.kept<KnownStatus>(user.session.id, `statut:${user.patient.id}`);
    const message = outcome.ok ? undefined : alertOf(book, ports.dmpErrors.tell(outcome.failure));
    return page(reply, recordPage(book, { viewer: user, patient: user.patient, status, message }));
  })));

  app.post(book.paths.dmp, forPatient(web, (user, request, reply) => gated(web, user, reply, async (calls) => {
    const asked = kindsOf(request.body);
    if (field(request.body, 'identite') === 'oui') sessions.keep(user.session.id, `identite:${user.patient.id}`, true);
    return answered(web, user, reply, asked, await ports.callPlan.consult(calls, by(web, user, asked)));
  })));

  app.post(book.paths.authorize, forPatient(web, (user, request, reply) => gated(web, user, reply, async (calls) => {
    const asked = kindsOf(request.body);
    const question = sessions.kept<{ status: Td02Answer } | null>(user.session.id, `question:${user.patient.id}`);
    // Only a question really asked can be answered, and only by the box: TD0.3 never goes without that gesture.
    if (!question || field(request.body, 'consentement') !== 'oui') return reply.redirect(of(book.paths.patient, user), 303);
    sessions.keep(user.session.id, `question:${user.patient.id}`, null);
    return answered(web, user, reply, asked, await ports.callPlan.authorize(calls, { ...by(web, user, asked), status: question.status }));
  })));

  app.get(book.paths.dmp, forPatient(web, async (user, _request, reply) => {
    const kept = sessions.kept<Kept>(user.session.id, `liste:${user.patient.id}`);
    return kept === undefined ? reply.redirect(of(book.paths.patient, user), 303) : page(reply, listPage(book, { viewer: user, patient: user.patient, ...kept }));
  }));

  app.post(book.paths.read, forPatient(web, (user, request, reply) => gated(web, user, reply, async (calls) => {
    const kept = sessions.kept<Kept>(user.session.id, `liste:${user.patient.id}`);
    const listed = kept?.documents[Number(field(request.body, 'rang'))];
    // The list may have been refreshed in another window since this page: the rank must still be that document.
    if (listed === undefined || listed.documentUniqueId !== field(request.body, 'reference')) return failed(web, user, reply, { message: 'document-introuvable' });
    return read(web, user, reply, calls, listed);
  })));

  app.get(book.paths.content, forPatient(web, async (user, request, reply) => {
    const found = web.shown.get(field(request.params, 'ref'));
    if (found === undefined || found.session !== user.session.id || found.patient !== user.patient.id) return reply.code(404).type('text/plain; charset=utf-8').send('Contenu indisponible.');
    // What a document carries is not trusted: only kinds a browser shows without running anything keep their type.
    const inline = INLINE.has(found.mimeType);
    return reply.header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename="${found.name}"`).header('content-security-policy', CONTENT_POLICY)
      .header('x-frame-options', 'SAMEORIGIN').type(inline ? found.mimeType : 'application/octet-stream').send(found.content);
  }));
}

const of = (path: string, { patient }: AtWork): string => path.replace(':id', String(patient.id));
const kindsOf = (body: unknown): Kinds => ({ archives: field(body, 'archives') === 'oui', obsoletes: field(body, 'obsoletes') === 'oui' });
const failed = ({ book }: Web, user: AtWork, reply: FastifyReply, told: Told, status = 200, more?: Html): FastifyReply =>
  page(reply, messagePage(book, { viewer: user, patient: user.patient, message: alertOf(book, told, more) }), status);

const by = ({ ports }: Web, user: AtWork, asked: Kinds) => ({
  authorization: ports.authorization, identity: ports.identity,
  identityConfirmed: ports.sessions.kept<boolean>(user.session.id, `identite:${user.patient.id}`) === true,
  statuses: [DOCUMENT_STATUS.approved, ...(asked.archives ? [DOCUMENT_STATUS.archived] : []), ...(asked.obsoletes ? [DOCUMENT_STATUS.deprecated] : [])] as string[],
});

/** No token leaves unless everything AIR asks for is there; what is missing is told and traced. */
async function gated(web: Web, user: AtWork, reply: FastifyReply, gesture: (calls: DmpCalls) => Promise<FastifyReply>): Promise<FastifyReply> {
  const { ports, book, delays } = web;
  const { account, session, patient, structure } = user;
  ports.sessions.keep(session.id, 'dossier', patient.id);
  const now = ports.clock.now();
  const twoFactorsValid = session.twoFactorAt !== undefined && ports.reopening.allowed(session.twoFactorAt, now);
  const refusal = ports.airGate.refuse({
    rpps: ports.rppsSource.rpps(account, session), patient, insKeyValid: ports.identity.insKeyValid(patient.ins),
    twoFactorsValid, twoFactorsTooOld: session.twoFactorAt !== undefined && !twoFactorsValid, noticeDue: ports.rppsNotice.due(account, now),
  });
  if (refusal === undefined) return gesture(dmpCalls(ports, { account, session, patient, structure, timeoutMs: delays.dmp }));
  ports.traces.write({ ...traceBase(ports, account, session, patient), action: 'refus', issue: 'refus', motif: book.messages[refusal].titre });
  return failed(web, user, reply, { message: refusal }, 403, wayOut(web, refusal));
}

function wayOut({ book }: Web, refusal: AirRefusal): Html | undefined {
  const { paths, texts } = book;
  if (refusal === 'second-facteur' || refusal === 'second-facteur-perime') return html`<p><a href="${paths.code}">${texts.presentCode}</a></p>`;
  return refusal === 'information-rpps' ? html`<p><a href="${paths.notice}">${texts.readNotice}</a></p>` : undefined;
}

function rememberStatus({ ports }: Web, { session, patient }: AtWork, answer: Td02Answer): void {
  const known: KnownStatus = { at: ports.clock.now().toISOString(), answer, authorization: ports.authorization.decide(answer), question: ports.authorization.question(answer) };
  ports.sessions.keep(session.id, `statut:${patient.id}`, known);
}

/** Shows what a consultation came to. A list is shown at its own address, so that « back » asks the DMP nothing. */
function answered(web: Web, user: AtWork, reply: FastifyReply, asked: Kinds, result: ConsultResult): FastifyReply {
  const { ports, book } = web;
  const common = { viewer: user, patient: user.patient, asked };
  if (result.status !== undefined) rememberStatus(web, user, result.status);
  switch (result.is) {
    case 'list':
      ports.sessions.keep(user.session.id, `liste:${user.patient.id}`, { documents: result.documents, at: ports.clock.now().toISOString() } satisfies Kept);
      return reply.redirect(of(book.paths.dmp, user), 303);
    case 'question':
      ports.sessions.keep(user.session.id, `question:${user.patient.id}`, { status: result.status });
      return page(reply, questionPage(book, { ...common, question: result.question }));
    case 'identity': return page(reply, identityPage(book, { ...common, differences: result.differences }));
    case 'failure': return failed(web, user, reply, ports.dmpErrors.tell(result.failure));
  }
}

async function read(web: Web, user: AtWork, reply: FastifyReply, calls: DmpCalls, listed: ListedDocument): Promise<FastifyReply> {
  const { ports, book, shown } = web;
  const outcome = await ports.callPlan.read(calls, listed);
  const failure: DmpFailure | undefined = !outcome.ok ? outcome.failure : altered(outcome.value.content, listed) ? { kind: 'document-altere' } : undefined;
  if (!outcome.ok || failure !== undefined) return failed(web, user, reply, ports.dmpErrors.tell(failure ?? { kind: 'document-altere' }));
  try {
    const view = ports.documents.view(outcome.value);
    let content: string | undefined;
    if (view.attachment !== undefined) {
      const ref = randomUUID();
      shown.set(ref, { session: user.session.id, patient: user.patient.id, ...view.attachment });
      for (const oldest of [...shown.keys()].slice(0, Math.max(0, shown.size - MOST_SHOWN))) shown.delete(oldest);
      content = of(book.paths.content, user).replace(':ref', ref);
    }
    return page(reply, documentPage(book, { viewer: user, patient: user.patient, listed, view, content }));
  } catch (error) {
    if (!(error instanceof HomologairError)) throw error;
    return failed(web, user, reply, { message: 'document-illisible', reason: String(error.details['detail'] ?? error.code) });
  }
}

/** Size and SHA-1 the list announced, when it did. */
const altered = (content: Buffer, { size, hash }: ListedDocument): boolean =>
  (size !== undefined && Number.isFinite(size) && size !== content.length)
  || (hash !== undefined && hash !== '' && createHash('sha1').update(content).digest('hex') !== hash.toLowerCase());
