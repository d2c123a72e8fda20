import type { FastifyReply } from 'fastify';
import { CANAUX, ETAPES, USAGES } from '../../droits/model';
import type { AtWork } from '../../gestes/context';
import { choose, consentTo, inform, moveStay, shownRights } from '../../gestes/rights';
import { addressOf, field, forPatient, page, type Web } from '../context';
import { alertOf, statusOf } from '../layout';
import { rightsPage } from '../pages/rights';

const oneOf = <T extends string>(values: readonly T[], given: string): T | undefined => values.find((value) => value === given);

/** The patient's rights: what is told, recorded and changed, each gesture followed by the page as it then is. */
export function rightsRoutes(web: Web): void {
  const { app, ports, book } = web;
  const { paths } = book;
  const done = (user: AtWork, reply: FastifyReply, ok: boolean): FastifyReply => reply.redirect(`${addressOf(paths.rights, user)}?message=${ok ? 'enregistre' : 'rien'}`, 303);

  app.get(paths.rights, forPatient(web, async (user, request, reply) => {
    const asked = field(request.query, 'message');
    const message = asked === 'enregistre' ? statusOf(book, { message: 'droits-enregistres' }) : asked === 'rien' ? alertOf(book, { message: 'case-non-cochee' }) : undefined;
    return page(reply, rightsPage(book, { viewer: user, patient: user.patient, shown: shownRights(web, user), mentions: ports.mentions, message }));
  }));
  app.post(paths.rightsInform, forPatient(web, async (user, request, reply) => {
    const canal = oneOf(CANAUX, field(request.body, 'canal'));
    if (canal !== undefined) inform(web, user, { canal });
    return done(user, reply, canal !== undefined);
  }));
  app.post(paths.rightsChoose, forPatient(web, async (user, request, reply) => {
    const usage = oneOf(USAGES, field(request.body, 'usage'));
    const choice = oneOf(['opposition', 'non-opposition'] as const, field(request.body, 'choix'));
    const canal = oneOf(CANAUX, field(request.body, 'canal'));
    if (usage === undefined || choice === undefined || canal === undefined) return done(user, reply, false);
    choose(web, user, { usage, choice, canal });
    return done(user, reply, true);
  }));
  app.post(paths.rightsStay, forPatient(web, async (user, request, reply) => {
    const etape = oneOf(ETAPES, field(request.body, 'etape'));
    if (etape !== undefined) moveStay(web, user, etape);
    return done(user, reply, etape !== undefined);
  }));
  app.post(paths.rightsConsent, forPatient(web, async (user, request, reply) => {
    const withdrawn = field(request.body, 'retrait') === 'oui';
    if (!withdrawn && field(request.body, 'case') !== 'oui') return done(user, reply, false);
    return done(user, reply, consentTo(web, user, { pour: field(request.body, 'pour'), given: !withdrawn }) === 'recorded');
  }));
}
