import { keepTemporary, openTemporary, planStay } from '../../gestes/stays';
import type { AtWork } from '../../gestes/context';
import type { MessageName } from '../../screens/messages';
import { addressOf, field, forPatient, page, type Web } from '../context';
import { statusOf } from '../layout';
import { fill } from '../html';
import { copyPage } from '../pages/imports';
import { recordPage } from '../pages/patients';
import { failed, gateClosed } from '../refusal';
import { shownRecord } from './patients';

/** « Programmer le séjour », and the documents preloaded for it. */
export function stayRoutes(web: Web): void {
  const { app, book } = web;
  const { paths, openTitle } = book.stays;
  const told = (user: AtWork, message: MessageName): string => recordPage(book, { ...shownRecord(web, user), message: statusOf(book, { message }) });
  app.post(paths.plan, forPatient(web, async (user, request, reply) =>
    (planStay(web, user, { pour: field(request.body, 'pour'), debut: field(request.body, 'debut'), nature: field(request.body, 'nature') }) === 'planned' ? page(reply, told(user, 'sejour-programme')) : failed(web, user, reply, { message: 'sejour-incomplet' }))));
  app.get(paths.open, forPatient(web, async (user, request, reply) => {
    const result = await openTemporary(web, user, field(request.params, 'ref'));
    switch (result.is) {
      case 'refused': return gateClosed(web, user, reply, result.refusal);
      case 'not-found': return failed(web, user, reply, { message: 'copie-introuvable' }, 404);
      case 'unreadable': return failed(web, user, reply, { message: 'document-illisible', reason: result.reason });
      case 'copy': {
        const content = result.content === undefined ? undefined : addressOf(book.paths.content, user).replace(':ref', result.content);
        return page(reply, copyPage(book, { viewer: user, patient: user.patient, copy: result.copy, view: result.view, content, title: fill(openTitle, { titre: result.copy.title }) }));
      }
    }
  }));
  app.post(paths.keep, forPatient(web, async (user, request, reply) => {
    const result = await keepTemporary(web, user, field(request.body, 'reference'));
    if (result.is === 'refused') return gateClosed(web, user, reply, result.refusal);
    return result.is === 'kept' ? page(reply, told(user, 'document-garde')) : failed(web, user, reply, { message: 'copie-introuvable' }, 404);
  }));
}
