import type { FastifyReply } from 'fastify';
import { FILTERS, type SearchAsked } from '../../consultation/model';
import { authorize, consult, keptList } from '../../gestes/consultation';
import type { AtWork } from '../../gestes/context';
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
    return kept === undefined ? reply.redirect(addressOf(book.paths.patient, user), 303) : page(reply, listPage(book, { viewer: user, patient: user.patient, signs: ports.documentSigns, ...kept }));
  }));
}

const kindsOf = (body: unknown): SearchAsked => Object.fromEntries(FILTERS.map((name) => [name, field(body, name) === 'oui'])) as unknown as SearchAsked;

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
