import { forPatient, forUser, page, type Web } from './context';
import { patientsPage, recordPage, type KnownStatus } from './pages/patients';

/** The list of patients and the local record. Neither calls the DMP. */
export function patientRoutes(web: Web): void {
  const { app, ports, book } = web;
  app.get('/', async (_request, reply) => reply.redirect(book.paths.patients, 303));
  app.get(book.paths.patients, forUser(web, async (user, _request, reply) =>
    page(reply, patientsPage(book, { viewer: user, patients: ports.patients.all() }))));
  app.get(book.paths.patient, forPatient(web, async (user, _request, reply) => {
    ports.sessions.keep(user.session.id, 'dossier', user.patient.id);
    const status = ports.sessions.kept<KnownStatus>(user.session.id, `statut:${user.patient.id}`);
    return page(reply, recordPage(book, { viewer: user, patient: user.patient, status }));
  }));
}
