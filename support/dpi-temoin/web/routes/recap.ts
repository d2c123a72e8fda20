import { ownAccesses } from '../../gestes/recap';
import { forUser, page, type Web } from '../context';
import { recapPage } from '../pages/recap';

/** « Mes accès au DMP ». */
export function recapRoutes(web: Web): void {
  const { app, book } = web;
  app.get(book.access.path, forUser(web, async (user, _request, reply) => page(reply, recapPage(book, { viewer: user, lines: ownAccesses(web, user) }))));
}
