import type { FastifyReply } from 'fastify';
import { CRITERIA, FILTERS, type Filter, type SearchAsked, type SearchedFor } from '../../consultation/model';
import { authorize, consult, keptList } from '../../gestes/consultation';
import type { AtWork } from '../../gestes/context';
import { isOwn } from '../../gestes/own-documents';
import type { GateRefused } from '../../gestes/gate';
import type { ConsultResult } from '../../ports';
import { addressOf, field, forPatient, page, type Web } from '../context';
import { identityPage, listPage, questionPage } from '../pages/dmp';
import { ownDocumentsForm } from '../pages/exchange';
import { failed, gateClosed } from '../refusal';

/** « Consulter le DMP », the answer to its questions, and the list at its own address. */
export function consultationRoutes(web: Web): void {
  const { app, book, ports } = web;
  app.post(book.paths.dmp, forPatient(web, async (user, request, reply) => {
    const asked = kindsOf(request.body);
    return answered(web, user, reply, asked, await consult(web, user, { ...asked, identityVerified: field(request.body, 'identite') === 'oui' }));
  }));
  app.post(book.paths.authorize, forPatient(web, async (user, request, reply) => {
    const asked = kindsOf(request.body);
    return answered(web, user, reply, asked, await authorize(web, user, { ...asked, consented: field(request.body, 'consentement') === 'oui' }));
  }));
  app.get(book.paths.dmp, forPatient(web, async (user, _request, reply) => {
    const kept = keptList(web, user);
    return kept === undefined ? reply.redirect(addressOf(book.paths.patient, user), 303) : page(reply, listPage(book, { viewer: user, patient: user.patient, signs: ports.documentSigns, isOwn: (document) => isOwn(web, user, document), ...kept }));
  }));
}

const kindsOf = (body: unknown): SearchAsked => ({ ...Object.fromEntries(FILTERS.map((name) => [name, field(body, name) === 'oui'])) as Record<Filter, boolean>, criteria: criteriaIn(body), nouveautes: field(body, 'nouveautes') === 'oui' });

/** Criteria really filled in. */
function criteriaIn(body: unknown): SearchedFor | undefined {
  const said = CRITERIA.flatMap((name) => { const value = field(body, `critere-${name}`).trim(); return value === '' || (name === 'depuis' && !DAY.test(value)) ? [] : [[name, value] as const]; });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
/** As a date field sends it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Shows what a consultation came to. A list is shown at its own address, so that « back » asks the DMP nothing. */
export function answered(web: Web, user: AtWork, reply: FastifyReply, asked: SearchAsked, result: GateRefused | ConsultResult | { is: 'not-asked' }): FastifyReply {
  const { ports, book } = web;
  const common = { viewer: user, patient: user.patient, asked };
  switch (result.is) {
    case 'refused': return gateClosed(web, user, reply, result.refusal);
    case 'not-asked': return reply.redirect(addressOf(book.paths.patient, user), 303);
    case 'list': return reply.redirect(addressOf(book.paths.dmp, user), 303);
    case 'question': return page(reply, questionPage(book, { ...common, question: result.question }));
    case 'identity': return page(reply, identityPage(book, { ...common, differences: result.differences }));
    case 'failure': return failed(web, user, reply, ports.dmpErrors.tell(result.failure), 200, result.failure.kind === 'acces-interdit' ? ownDocumentsForm(book, user, user.patient) : undefined);
  }
}
