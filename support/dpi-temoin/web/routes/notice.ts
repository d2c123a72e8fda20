import { acknowledgeNotice, showNotice } from '../../gestes/notice';
import { forUser, page, type Web } from '../context';
import { noticePage } from '../pages/login';
import { whereToGo } from './login';

/** The information on the transmission of the RPPS. */
export function noticeRoutes(web: Web): void {
  const { app, book } = web;
  app.get(book.paths.notice, forUser(web, async (user, _request, reply) => {
    showNotice(web, user);
    return page(reply, noticePage(book, { viewer: user }));
  }));
  app.post(book.paths.notice, forUser(web, async (user, _request, reply) => {
    acknowledgeNotice(web, user);
    return reply.redirect(whereToGo(web, user.session), 303);
  }));
}
