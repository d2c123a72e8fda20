import { printedList } from '../../gestes/printing';
import { addressOf, forPatient, page, type Web } from '../context';
import { printedListPage } from '../pages/printed-list';

/** « Imprimer la liste »: without a list, back to the record. */
export function printingRoutes(web: Web): void {
  const { app, book, ports } = web;
  app.get(book.paths.print, forPatient(web, async (user, _request, reply) => {
    const printed = printedList(web, user);
    return printed === undefined ? reply.redirect(addressOf(book.paths.patient, user), 303) : page(reply, printedListPage(book, { ...printed, viewer: user, patient: user.patient, signs: ports.documentSigns }));
  }));
}
