import type { FastifyReply } from 'fastify';
import type { AtWork } from '../../gestes/context';
import { changeDocument, openProperties, recordMaskingRequest, shownProperties } from '../../gestes/own-documents';
import { CHANGES } from '../../gestion/model';
import { addressOf, field, forPatient, page, type Web } from '../context';
import { statusOf } from '../layout';
import { confirmationPage, propertiesPage } from '../pages/properties';
import { failed, gateClosed } from '../refusal';

/** A document's properties, for who wrote it. The screen has an address of its own: « back » asks the DMP nothing. */
export function propertiesRoutes(web: Web): void {
  const { app, book, ports } = web;
  const { gestion: { paths } } = book;
  const shown = (user: AtWork, reply: FastifyReply, done: boolean): FastifyReply => {
    const properties = shownProperties(web, user);
    if (properties === undefined) return reply.redirect(addressOf(book.paths.dmp, user), 303);
    const message = done ? statusOf(book, { message: 'document-modifie' }) : undefined;
    return page(reply, propertiesPage(book, { viewer: user, patient: user.patient, shown: properties, signs: ports.documentSigns, message }));
  };
  app.get(paths.properties, forPatient(web, async (user, request, reply) => shown(user, reply, field(request.query, 'message') === 'modifie')));
  app.post(paths.properties, forPatient(web, async (user, request, reply) => {
    const result = await openProperties(web, user, { reference: field(request.body, 'reference') });
    switch (result.is) {
      case 'refused': return gateClosed(web, user, reply, result.refusal);
      case 'failure': return failed(web, user, reply, ports.dmpErrors.tell(result.failure));
      case 'not-own': return failed(web, user, reply, { message: 'document-d-un-autre' });
      case 'properties': return reply.redirect(addressOf(paths.properties, user), 303);
    }
  }));
  app.post(paths.request, forPatient(web, async (user, _request, reply) => {
    const properties = shownProperties(web, user);
    if (properties !== undefined) recordMaskingRequest(web, user, properties.entry.uniqueId);
    return reply.redirect(addressOf(paths.properties, user), 303);
  }));
  app.post(paths.change, forPatient(web, async (user, request, reply) => {
    const change = CHANGES.find((one) => one === field(request.body, 'changement'));
    const title = shownProperties(web, user)?.entry.title ?? '';
    const result = change === undefined ? { is: 'not-offered' as const }
      : await changeDocument(web, user, { change, confirmed: field(request.body, 'confirme') === 'oui', silence: field(request.body, 'silence') === 'oui' });
    switch (result.is) {
      case 'refused': return gateClosed(web, user, reply, result.refusal);
      case 'failure': return failed(web, user, reply, ports.dmpErrors.tell(result.failure));
      case 'not-offered': return failed(web, user, reply, { message: 'changement-non-offert' });
      case 'request-missing': return failed(web, user, reply, { message: 'demande-du-patient' });
      case 'to-confirm': return page(reply, confirmationPage(book, { viewer: user, patient: user.patient, title, change: result.change }));
      case 'deleted': return reply.redirect(`${addressOf(book.paths.patient, user)}?message=supprime`, 303);
      case 'changed': return reply.redirect(`${addressOf(paths.properties, user)}?message=modifie`, 303);
    }
  }));
}
