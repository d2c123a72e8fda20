import { importDocuments, openCopy, removeCopy, takeNewer } from '../../gestes/imports';
import { noticeOf } from '../../gestes/news';
import { addressOf, field, forPatient, page, type Web } from '../context';
import { copyPage } from '../pages/imports';
import { failed, gateClosed } from '../refusal';

/** « Importer dans le dossier »: then the record, where the copies are and open. */
export function importRoutes(web: Web): void {
  const { app, book, ports } = web;
  app.post(book.paths.import, forPatient(web, async (user, request, reply) => {
    const references = Object.entries((request.body ?? {}) as Record<string, unknown>).flatMap(([name, value]) => (/^import-\d+$/.test(name) && typeof value === 'string' ? [value] : []));
    const result = await importDocuments(web, user, references);
    switch (result.is) {
      case 'refused': return gateClosed(web, user, reply, result.refusal);
      case 'nothing-chosen': return failed(web, user, reply, { message: 'rien-a-importer' });
      case 'failure': return failed(web, user, reply, ports.dmpErrors.tell(result.failure));
      case 'imported': return reply.redirect(addressOf(book.paths.patient, user), 303);
    }
  }));
  app.post(book.news.paths.take, forPatient(web, async (user, request, reply) => {
    const result = await takeNewer(web, user, field(request.body, 'reference'));
    switch (result.is) {
      case 'refused': return gateClosed(web, user, reply, result.refusal);
      case 'nothing-chosen': return failed(web, user, reply, { message: 'copie-introuvable' });
      case 'failure': return failed(web, user, reply, ports.dmpErrors.tell(result.failure));
      case 'imported': return reply.redirect(addressOf(book.paths.patient, user), 303);
    }
  }));
  app.post(book.news.paths.remove, forPatient(web, async (user, request, reply) => {
    removeCopy(web, user, field(request.body, 'reference'));
    return reply.redirect(addressOf(book.paths.patient, user), 303);
  }));
  app.get(book.paths.copy, forPatient(web, async (user, request, reply) => {
    const result = openCopy(web, user, field(request.params, 'ref'));
    switch (result.is) {
      case 'not-found': return failed(web, user, reply, { message: 'copie-introuvable' }, 404);
      case 'unreadable': return failed(web, user, reply, { message: 'document-illisible', reason: result.reason });
      case 'copy': {
        const content = result.content === undefined ? undefined : addressOf(book.paths.content, user).replace(':ref', result.content);
        return page(reply, copyPage(book, { viewer: user, patient: user.patient, copy: result.copy, view: result.view, content, notice: noticeOf(web, user, result.copy.uniqueId) }));
      }
    }
  }));
}
