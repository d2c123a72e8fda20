import { followContextualLink, openWebPsInAir } from '../../gestes/web-ps';
import { forPatient, page, type Web } from '../context';
import { webPsReadyPage } from '../pages/delegation';
import { failed, gateClosed } from '../refusal';

/** The two links to the Web PS from a patient's record. */
export function webPsRoutes(web: Web): void {
  const { app, ports, book } = web;
  const { webPs, webPsAir } = book.delegation.paths;
  app.get(webPs, forPatient(web, async (user, _request, reply) => {
    if (!ports.webPs.offered()) return reply.callNotFound() as never;
    const result = followContextualLink(web, user);
    return result.is === 'refused' ? gateClosed(web, user, reply, result.refusal) : reply.redirect(result.address, 303);
  }));
  app.post(webPsAir, forPatient(web, async (user, _request, reply) => {
    if (!ports.webPs.offered()) return reply.callNotFound() as never;
    const result = await openWebPsInAir(web, user);
    if (result.is === 'refused') return gateClosed(web, user, reply, result.refusal);
    const { outcome } = result;
    return outcome.ok ? page(reply, webPsReadyPage(book, { viewer: user, patient: user.patient, address: outcome.value })) : failed(web, user, reply, ports.dmpErrors.tell(outcome.failure));
  }));
}
