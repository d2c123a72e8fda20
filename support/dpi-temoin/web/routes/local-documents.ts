import type { FastifyReply } from 'fastify';
import { KINDS } from '../../alimentation/model';
import { instantOf } from '../../alimentation/local-time';
import type { AtWork } from '../../gestes/context';
import { validateDocument, type FeedResult } from '../../gestes/feeding';
import { feedChosen, feedHistory, unitsOf } from '../../gestes/history';
import { holdDocument, localDocumentsOf, rewriteDocument, writeDocument } from '../../gestes/local-documents';
import { openRecord } from '../../gestes/record';
import type { Told } from '../../ports';
import { field, forPatient, forUser, page, type Web } from '../context';
import type { Html } from '../html';
import { alertOf, statusOf } from '../layout';
import { historyPage, localDocumentsPage, rewritePage } from '../pages/local-documents';
import { feedTold } from '../../gestes/feed-told';

/** Documents written here: each gesture is followed by their page as it then is. */
export function localDocumentRoutes(web: Web): void {
  const { app, book } = web;
  const shown = (user: AtWork, reply: FastifyReply, message?: Html, status = 200): FastifyReply =>
    page(reply, localDocumentsPage(book, { viewer: user, patient: user.patient, documents: localDocumentsOf(web, user), message }), status);
  const came = (user: AtWork, reply: FastifyReply, result: FeedResult | { is: 'unknown' }): FastifyReply => {
    if (result.is === 'unknown') return shown(user, reply, undefined, 404);
    const { kind, told, cause } = feedTold(result);
    return shown(user, reply, kind === 'refus' ? alertOf(book, told) : statusOf(book, told, cause));
  };
  const said = (user: AtWork, reply: FastifyReply, told: Told): FastifyReply => shown(user, reply, statusOf(book, told));

  app.get(book.paths.documents, forPatient(web, async (user, _request, reply) => {
    await openRecord(web, user);
    return shown(user, reply);
  }));
  app.post(book.paths.documents, forPatient(web, async (user, request, reply) => {
    const kind = KINDS.find((one) => one === field(request.body, 'type'));
    const title = field(request.body, 'titre').trim();
    if (kind === undefined || title === '') return shown(user, reply, undefined, 400);
    const actAt = instantOf(field(request.body, 'acte'));
    writeDocument(web, user, { title, kind, text: field(request.body, 'texte'), ...(actAt === undefined ? {} : { actAt }) });
    return said(user, reply, { message: 'document-enregistre' });
  }));
  app.post(book.paths.documentEdit, forPatient(web, async (user, request, reply) => {
    const title = field(request.body, 'titre').trim();
    const changed = title === '' ? undefined : rewriteDocument(web, user, Number(field(request.body, 'document')), { title, text: field(request.body, 'texte') });
    return changed === undefined ? shown(user, reply, undefined, 404) : said(user, reply, { message: 'document-enregistre' });
  }));
  app.get(book.paths.feedHistory, forUser(web, async (user, _request, reply) => page(reply, historyPage(book, { viewer: user, units: unitsOf(web) }))));
  app.post(book.paths.feedHistory, forUser(web, async (user, request, reply) => {
    const perHour = Number(field(request.body, 'debit'));
    const unit = field(request.body, 'unite');
    if (!Number.isInteger(perHour) || perHour < 1 || perHour > 1_000) return page(reply, historyPage(book, { viewer: user, units: unitsOf(web) }), 400);
    return page(reply, historyPage(book, { viewer: user, units: unitsOf(web), done: await feedHistory(web, user, { unit, perHour }) }));
  }));
  app.post(book.paths.documentGesture, forPatient(web, async (user, request, reply) => {
    const id = Number(field(request.body, 'document'));
    switch (field(request.body, 'geste')) {
      case 'valider': return came(user, reply, await validateDocument(web, user, id));
      case 'retenir': holdDocument(web, user, id, true); return said(user, reply, { message: 'document-retenu' });
      case 'liberer': holdDocument(web, user, id, false); return said(user, reply, { message: 'document-libere' });
      case 'envoyer': return came(user, reply, (await feedChosen(web, user, [id]))[0] ?? { is: 'unknown' });
      case 'modifier': {
        const document = localDocumentsOf(web, user).find((one) => one.document.id === id)?.document;
        return document === undefined ? shown(user, reply, undefined, 404) : page(reply, rewritePage(book, { viewer: user, patient: user.patient, document }));
      }
      default: return shown(user, reply, undefined, 400);
    }
  }));
}
