import { switchSecret } from '../../gestes/parameters';
import { addressOf, forPatient, type Web } from '../context';
import { failed } from '../refusal';

/** Opening and leaving a minor's secret connection. */
export function secretRoutes(web: Web): void {
  const { app, book: { gestion: { paths }, paths: { patient } } } = web;
  for (const [path, on] of [[paths.secret, true], [paths.secretEnd, false]] as const) {
    app.post(path, forPatient(web, async (user, _request, reply) =>
      (switchSecret(web, user, on) === 'done' ? reply.redirect(addressOf(patient, user), 303) : failed(web, user, reply, { message: 'secrete-non-offerte' }))));
  }
}
