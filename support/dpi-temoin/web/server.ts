import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance } from 'fastify';
import type { Desk } from '../gestes/context';
import { COOKIE, currentUser, page, type Web } from './context';
import { plainPage } from './pages/traces';
import { ROUTES } from './routes/index';
import { STYLE } from './style';

const POLICY = 'default-src \'none\'; style-src \'self\'; img-src \'self\' data:; object-src \'self\'; frame-src \'self\'; form-action \'self\'; base-uri \'none\'; frame-ancestors \'none\'';

/** The DPI's web server, ready to listen. */
export async function webServer(desk: Desk): Promise<FastifyInstance> {
  const app = fastify({ logger: false, bodyLimit: 64 * 1024, exposeHeadRoutes: false, routerOptions: { ignoreTrailingSlash: true }, forceCloseConnections: true });
  const { ports, book } = desk;
  await app.register(cookie);
  await app.register(formbody);
  const web: Web = { ...desk, app };

  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin',
      'cache-control': 'no-store', 'cross-origin-opener-policy': 'same-origin', 'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    });
    // A form of another site may reach the loopback: only our own pages may post.
    const { origin, host } = request.headers;
    if (request.method === 'POST' && origin !== undefined && origin !== `http://${host ?? ''}`) {
      return page(reply, plainPage(book, { title: book.texts.forbiddenTitle, text: book.texts.forbidden }), 403);
    }
    return undefined;
  });
  // The screen of someone who left does not stay: the browser itself goes back to the login page.
  app.addHook('onSend', async (request, reply) => {
    if (request.cookies[COOKIE.session] !== undefined && String(reply.getHeader('content-type')).startsWith('text/html')) {
      reply.header('refresh', `${Math.ceil(ports.autoLogout.delay() / 1000) + 5};url=${book.paths.login}`);
    }
  });
  app.setNotFoundHandler(async (request, reply) => {
    const user = currentUser(web, request);
    return page(reply, plainPage(book, { title: book.texts.notFoundTitle, text: book.texts.notFound, viewer: typeof user === 'object' ? user : undefined }), 404);
  });
  app.setErrorHandler(async (error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) process.stderr.write(`DPI témoin : ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    return page(reply, plainPage(book, { title: book.texts.troubleTitle, text: book.texts.trouble }), status);
  });
  app.get(book.paths.style, async (_request, reply) => reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(STYLE));
  for (const routes of ROUTES) routes(web);
  return app;
}
