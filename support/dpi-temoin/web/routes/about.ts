import { currentUser, page, type Web } from '../context';
import { aboutPage } from '../pages/traces';

/** « À propos », shown to anyone. */
export function aboutRoutes(web: Web): void {
  const { app, ports, book } = web;
  app.get(book.paths.about, async (request, reply) => {
    const user = currentUser(web, request);
    return page(reply, aboutPage(book, { viewer: user === 'inactivite' ? undefined : user, about: ports.about.about(ports.installation.lps()) }));
  });
}
