import { importDocuments } from '../../gestes/imports';
import { addressOf, forPatient, type Web } from '../context';
import { failed, gateClosed } from '../refusal';

/** « Importer dans le dossier »: then the record, where the copies are. */
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
}
