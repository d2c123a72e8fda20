import type { AtWork } from '../../gestes/context';
import { copiesOf } from '../../gestes/imports';
import { announce } from '../../gestes/news';
import { shownSecret } from '../../gestes/parameters';
import { localDocumentsOf } from '../../gestes/local-documents';
import { learnAtOpening } from '../../gestes/opening';
import { openRecord, patientsOf } from '../../gestes/record';
import { recapWaits } from '../../gestes/recap';
import { checkStatus, knownStatus } from '../../gestes/status';
import { field, forPatient, forUser, page, type Web } from '../context';
import { alertOf, statusOf } from '../layout';
import { NEWS_PLACE, newsSection } from '../pages/news';
import { patientsPage, recordPage } from '../pages/patients';
import { streamed } from '../stream';
import { shownRights } from '../../gestes/rights';
import { shownStays } from '../../gestes/stays';
import { gateClosed } from '../refusal';

/** The list of patients, the local record, and « Vérifier le DMP » from it. */
export function patientRoutes(web: Web): void {
  const { app, ports, book } = web;
  const shown = (user: AtWork): Parameters<typeof recordPage>[1] => shownRecord(web, user);
  app.get('/', async (_request, reply) => reply.redirect(book.paths.patients, 303));
  app.get(book.paths.patients, forUser(web, async (user, _request, reply) => page(reply, patientsPage(book, { viewer: user, patients: patientsOf(web), isOpen: (patient) => ports.openRecords.isOpen(patient), recap: recapWaits(web, user) }))));
  app.get(book.paths.patient, forPatient(web, async (user, request, reply) => {
    await openRecord(web, user);
    const tri = field(request.query, 'tri');
    const message = field(request.query, 'message') === 'supprime' ? statusOf(book, { message: 'document-supprime' }) : undefined;
    const { types, failure } = await learnAtOpening(web, user);
    const text = recordPage(book, { ...shown(user), message: failure === undefined ? message : alertOf(book, ports.dmpErrors.tell(failure)), types, announced: ports.news.announced(), ...(tri === 'type' || tri === 'date' ? { order: tri } : {}) });
    if (!ports.news.announced()) return page(reply, text);
    return streamed(reply, text, NEWS_PLACE, async () => {
      const announced = await announce(web, user);
      return announced === undefined ? '' : newsSection(book, user, user.patient, announced).text;
    });
  }));
  app.post(book.paths.status, forPatient(web, async (user, _request, reply) => {
    const result = await checkStatus(web, user);
    if (result.is === 'refused') return gateClosed(web, user, reply, result.refusal);
    const message = result.is === 'status' ? undefined : alertOf(book, ports.dmpErrors.tell(result.failure));
    return page(reply, recordPage(book, { ...shown(user), message }));
  }));
}

/** Everything the record says to the person at work. */
export function shownRecord(web: Web, user: AtWork): Parameters<typeof recordPage>[1] {
  const { ports } = web;
  return {
    viewer: user, patient: user.patient, insStatus: ports.insStatus.shown(user.patient), status: knownStatus(web, user), rights: shownRights(web, user),
    webPs: ports.webPs.offered(), emergency: ports.accessMode.emergency(user.session, user.patient) !== undefined, secret: shownSecret(web, user),
    copies: copiesOf(web, user), written: localDocumentsOf(web, user), orders: ports.dossierOrder, stays: shownStays(web, user),
  };
}
