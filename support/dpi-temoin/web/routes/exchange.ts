import { DEFAULT_SEARCH } from '../../consultation/model';
import { consultOwn } from '../../gestes/consultation';
import { typeMatricule } from '../../gestes/identity';
import { listOpenRecords } from '../../gestes/open-records';
import { patientsOf } from '../../gestes/record';
import { alertOf } from '../layout';
import { patientsPage } from '../pages/patients';
import { addressOf, field, forPatient, forUser, page, type Web } from '../context';
import { failed } from '../refusal';
import { answered } from './consultation';

/** « Consulter les seuls documents que j'ai écrits », a matricule typed by hand, and the patients whose DMP is open. */
export function exchangeRoutes(web: Web): void {
  const { app, book, ports } = web;
  app.post(book.exchange.paths.open, forUser(web, async (user, _request, reply) => {
    const result = await listOpenRecords(web, user);
    if (result.is === 'listed') return reply.redirect(book.paths.patients, 303);
    const told = result.is === 'refused' ? { message: result.refusal } : ports.dmpErrors.tell(result.failure);
    return page(reply, patientsPage(book, { viewer: user, patients: patientsOf(web), isOpen: (patient) => ports.openRecords.isOpen(patient), message: alertOf(book, told) }), result.is === 'refused' ? 403 : 200);
  }));
  app.post(book.exchange.paths.own, forPatient(web, async (user, _request, reply) => answered(web, user, reply, DEFAULT_SEARCH, await consultOwn(web, user))));
  app.post(book.exchange.paths.ins, forPatient(web, async (user, request, reply) =>
    (typeMatricule(web, user, field(request.body, 'matricule').trim()) === 'wrong' ? failed(web, user, reply, { message: 'matricule-faux' })
      : reply.redirect(addressOf(book.paths.patient, user), 303))));
}
