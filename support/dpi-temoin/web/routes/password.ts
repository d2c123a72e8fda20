import { changePassword } from '../../gestes/password';
import { field, forUser, page, type Web } from '../context';
import { alertOf, statusOf } from '../layout';
import { passwordPage } from '../pages/password';

/** « Mon mot de passe ». */
export function passwordRoutes(web: Web): void {
  const { app, book } = web;
  const { path } = book.access.password;
  app.get(path, forUser(web, async (user, _request, reply) => page(reply, passwordPage(book, { viewer: user }))));
  app.post(path, forUser(web, async (user, request, reply) => {
    const message = await changePassword(web, user, { current: field(request.body, 'actuel'), wanted: field(request.body, 'nouveau') });
    const done = message === 'mot-de-passe-change';
    return page(reply, passwordPage(book, { viewer: user, message: done ? statusOf(book, { message }) : alertOf(book, { message }) }), done ? 200 : 422);
  }));
}
