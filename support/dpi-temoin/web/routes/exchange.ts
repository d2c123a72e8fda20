import { DEFAULT_SEARCH } from '../../consultation/model';
import { consultOwn } from '../../gestes/consultation';
import { typeMatricule } from '../../gestes/identity';
import { addressOf, field, forPatient, type Web } from '../context';
import { failed } from '../refusal';
import { answered } from './consultation';

/** « Consulter les seuls documents que j'ai écrits », and a matricule typed by hand. */
export function exchangeRoutes(web: Web): void {
  const { app, book } = web;
  app.post(book.exchange.paths.own, forPatient(web, async (user, _request, reply) => answered(web, user, reply, DEFAULT_SEARCH, await consultOwn(web, user))));
  app.post(book.exchange.paths.ins, forPatient(web, async (user, request, reply) =>
    (typeMatricule(web, user, field(request.body, 'matricule').trim()) === 'wrong' ? failed(web, user, reply, { message: 'matricule-faux' })
      : reply.redirect(addressOf(book.paths.patient, user), 303))));
}
