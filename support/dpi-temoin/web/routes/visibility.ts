import type { FastifyReply } from 'fastify';
import type { AtWork } from '../../gestes/context';
import { localDocumentsOf } from '../../gestes/local-documents';
import { announce, chooseVisibility, visibilityOffers } from '../../gestes/visibility';
import { VISIBILITY_CHOICES } from '../../gestion/visibility';
import type { MessageName } from '../../screens/messages';
import { addressOf, field, forPatient, page, type Web } from '../context';
import { statusOf } from '../layout';
import { localDocumentsPage } from '../pages/local-documents';
import { visibilityPage } from '../pages/visibility';
import { failed, gateClosed } from '../refusal';

/** Who will see a document written here, and the announcement that shows it to the patient. */
export function visibilityRoutes(web: Web): void {
  const { app, book, ports } = web;
  const { gestion: { paths } } = book;
  const shown = (user: AtWork, reply: FastifyReply, message: MessageName): FastifyReply =>
    page(reply, localDocumentsPage(book, { viewer: user, patient: user.patient, documents: localDocumentsOf(web, user), message: statusOf(book, { message }) }));
  const idOf = (params: unknown): number => Number(field(params, 'document')) || -1;

  app.get(paths.visibility, forPatient(web, async (user, request, reply) => {
    const document = localDocumentsOf(web, user).find((one) => one.document.id === idOf(request.params))?.document;
    if (document === undefined) return reply.redirect(addressOf(book.paths.documents, user), 303);
    return page(reply, visibilityPage(book, { viewer: user, patient: user.patient, document, ...visibilityOffers(web, user) }));
  }));
  app.post(paths.visibility, forPatient(web, async (user, request, reply) => {
    const choice = VISIBILITY_CHOICES.find((one) => one === field(request.body, 'visibilite'));
    const result = choice === undefined ? 'not-offered' : chooseVisibility(web, user, idOf(request.params), { choice, representatives: field(request.body, 'representants') === 'oui' });
    return result === 'done' ? shown(user, reply, 'visibilite-enregistree') : failed(web, user, reply, { message: 'visibilite-non-offerte' });
  }));
  app.post(paths.announce, forPatient(web, async (user, request, reply) => {
    const result = await announce(web, user, idOf(request.params));
    switch (result.is) {
      case 'refused': return gateClosed(web, user, reply, result.refusal);
      case 'failure': return failed(web, user, reply, ports.dmpErrors.tell(result.failure));
      case 'unknown': return failed(web, user, reply, { message: 'changement-non-offert' });
      case 'announced': return shown(user, reply, 'annonce-faite');
    }
  }));
}
