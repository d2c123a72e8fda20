import { DEFAULT_SEARCH } from '../../consultation/model';
import { breakGlass, leaveEmergency } from '../../gestes/emergency';
import { addressOf, field, forPatient, type Web } from '../context';
import { failed } from '../refusal';
import { answered } from './consultation';

/** « Consulter en bris de glace », and the way back. */
export function emergencyRoutes(web: Web): void {
  const { app, book, ports } = web;
  app.post(book.paths.emergency, forPatient(web, async (user, request, reply) => {
    const result = await breakGlass(web, user, { motif: field(request.body, 'motif') });
    if (result.is === 'sans-motif') return failed(web, user, reply, { message: 'motif-necessaire' });
    return answered(web, { ...user, emergencies: ports.accessMode.banner(user.session) }, reply, DEFAULT_SEARCH, result);
  }));
  app.post(book.paths.emergencyEnd, forPatient(web, async (user, _request, reply) => {
    leaveEmergency(web, user);
    return reply.redirect(addressOf(book.paths.patient, user), 303);
  }));
}
