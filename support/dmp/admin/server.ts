import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HomologairError } from '../../erreurs/error';
import { readBody } from '../http/body';
import type { AdminParts } from './port';
import { findRoute, type AdminRequest, type Route } from './router';
import { adminRoutes } from './routes';

const MAX_BODY = 8 * 1024 * 1024;

export interface AdminDoor { url: string; close(): Promise<void> }

/** The administration door: JSON over HTTP, on the loopback interface whatever the mock's own address. @throws DMP-DEMARRAGE */
export async function openAdminDoor(parts: AdminParts, port = 0): Promise<AdminDoor> {
  const routes = adminRoutes(parts);
  const server = createServer((request, response) => { serve(routes, request, response); });
  server.requestTimeout = 30_000;
  await listen(server, port);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }) };
}

function serve(routes: readonly Route[], request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  // A page of a browser must not reach this door through a name of its own pointing at the loopback.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) return answer(response, 403, trouble('Host', 'hôte refusé'));
  const found = findRoute(routes, request.method ?? '', url.pathname);
  if (found === 'no-path') return answer(response, 404, trouble('chemin', `${url.pathname} inconnu`));
  if (found === 'no-method') return answer(response, 405, trouble('méthode', `${request.method ?? ''} non servie`));
  readBody(request, MAX_BODY, ({ bytes, trouble: cut }) => {
    if (cut !== undefined) answer(response, 413, trouble('corps', 'trop grand ou interrompu'));
    else void run(found.route, () => ({ params: found.params, query: url.searchParams, body: jsonOf(request, bytes) }), response);
  });
}

async function run(route: Route, asked: () => AdminRequest, response: ServerResponse): Promise<void> {
  try {
    const { status = 200, body } = await route.run(asked());
    answer(response, status, body);
  } catch (error) {
    if (error instanceof HomologairError) answer(response, 400, { code: error.code, message: error.message });
    else answer(response, 500, { code: 'DMP-INTERNE', message: error instanceof Error ? error.message : String(error) });
  }
}

function jsonOf(request: IncomingMessage, bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw new HomologairError('DMP-ADMIN-REQUETE', { champ: 'Content-Type', detail: 'application/json attendu' });
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch (cause) {
    throw new HomologairError('DMP-ADMIN-REQUETE', { champ: '(corps)', detail: 'JSON mal formé' }, cause);
  }
}

const trouble = (champ: string, detail: string): unknown => {
  const error = new HomologairError('DMP-ADMIN-REQUETE', { champ, detail });
  return { code: error.code, message: error.message };
};

function answer(response: ServerResponse, status: number, body: unknown): void {
  if (status === 204 || body === undefined) { response.writeHead(status === 200 ? 204 : status).end(); return; }
  const bytes = Buffer.from(JSON.stringify(body), 'utf8');
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': bytes.length }).end(bytes);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => { reject(new HomologairError('DMP-DEMARRAGE', { adresse: `127.0.0.1:${port}`, detail: cause.code ?? cause.message }, cause)); });
    server.listen(port, '127.0.0.1', resolve);
  });
}
