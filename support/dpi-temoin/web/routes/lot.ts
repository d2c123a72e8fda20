import { lotMates } from '../../gestes/lot-mates';
import { field, forPatient, page, type Web } from '../context';
import { lotPage } from '../pages/lot';
import { failed, gateClosed } from '../refusal';

/** « Documents du même lot ». */
export function lotRoutes(web: Web): void {
  const { app, ports, book } = web;
  app.post(book.paths.lot, forPatient(web, async (user, request, reply) => {
    const result = await lotMates(web, user, field(request.body, 'reference'));
    switch (result.is) {
      case 'refused': return gateClosed(web, user, reply, result.refusal);
      case 'not-listed': return failed(web, user, reply, { message: 'document-introuvable' });
      case 'failure': return failed(web, user, reply, ports.dmpErrors.tell(result.failure));
      case 'mates': return page(reply, lotPage(book, { viewer: user, patient: user.patient, of: result.of, mates: result.mates, signs: ports.documentSigns }));
    }
  }));
}
