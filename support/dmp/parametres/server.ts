import { readFileSync } from 'node:fs';
import { createServer as createClearServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { HomologairError } from '../../erreurs/error';
import type { PemPair } from '../../pki/run-pki';
import { binaryAnswer, textAnswer, type WireAnswer } from '../answer/wire';
import { pairs } from '../http/handler';
import type { Recorder } from '../http/recorder';
import type { NationalTraces } from '../traces/national';
import type { Parameters, Place, Redirections } from './values';
import { parametersXml } from './xml';

/** As the published address of the real file ends (interface-dmp §3.1), and where this file may move to. */
export const PARAMETERS_PATH = '/web/dmp/documents/param-lps';
export const MOVED_PATH = '/web/dmp/parametres/lps';

export interface ParametersParts {
  server: PemPair; recorder: Recorder; traces: NationalTraces; now: () => Date;
  /** Read at each request: the administration may change them. */
  values: () => Parameters; redirections: () => Redirections; place: () => Place;
}
export interface RunningParameters { url: string; movedUrl: string; close(): Promise<void> }

/** The server parameter file, over HTTPS without client certificate: a public document. Each GET is a fact of the journal. @throws DMP-DEMARRAGE */
export async function serveParameters(parts: ParametersParts, port = 0): Promise<RunningParameters> {
  // Nobody should ever come here: the redirection that leads to it is the trap of EX_GEN-1540.
  const clear = await listening(createClearServer(listener(parts, () => '')), 0);
  const trap = (): string => `http://localhost:${portOf(clear)}${PARAMETERS_PATH}`;
  const server = await listening(createServer({ cert: readFileSync(parts.server.cert), key: readFileSync(parts.server.key), minVersion: 'TLSv1.2' }, listener(parts, trap)), port).catch(async (error: unknown) => { await closed(clear); throw error; });
  const at = (path: string): string => `https://localhost:${portOf(server)}${path}`;
  return { url: at(PARAMETERS_PATH), movedUrl: at(MOVED_PATH), close: async () => { await Promise.all([server, clear].map(closed)); } };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const closed = (server: Server): Promise<void> => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); });

async function listening<S extends Server>(server: S, port: number): Promise<S> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => { reject(new HomologairError('DMP-DEMARRAGE', { adresse: `127.0.0.1:${port}`, detail: cause.code ?? cause.message }, cause)); });
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

/** `trap`: address of the same file over plain HTTP; empty when this is it. */
const listener = (parts: ParametersParts, trap: () => string): RequestListener => (request, response) => { answer(parts, request, response, trap()); };

function answer(parts: ParametersParts, request: IncomingMessage, response: ServerResponse, trap: string): void {
  const at = parts.now();
  const { wire, location } = decide(parts, request, trap);
  const admitted = wire.status < 400;
  const trace = parts.traces.add({ at: at.toISOString(), structure: '', transaction: 'PARAMETRES', issue: admitted ? 'admis' : 'refusé' });
  const socket = request.socket as Partial<TLSSocket>;
  parts.recorder.exchange(
    { peer: { protocol: socket.getProtocol?.() ?? '', cipher: socket.getCipher?.().name ?? '', chain: [] }, method: request.method ?? '', path: request.url ?? '', headers: pairs(request.rawHeaders), body: Buffer.alloc(0), at },
    wire, wire.status, { admitted, ...(admitted ? {} : { stage: 'http' }) }, trace, { service: 'parametres', ...(location === undefined ? {} : { redirect: location }), ...(trap === '' ? { clair: true } : {}) });
  response.writeHead(wire.status, wire.headers.flat()).end(wire.body);
}

/** `…/param-lps` then `…/param-lps/1`, `…/param-lps/2` for as many redirections as are set; the file is at the last, unless the trap is set. */
function decide({ values, redirections, place }: ParametersParts, request: IncomingMessage, trap: string): { wire: WireAnswer; location?: string } {
  const [path = ''] = (request.url ?? '').split('?');
  const { adresse, enClair } = place();
  const base = adresse === 'nouvelle' ? MOVED_PATH : PARAMETERS_PATH;
  const hop = trap === '' ? redirections().length : path === base ? 0 : Number(path.startsWith(`${base}/`) ? path.slice(base.length + 1) || NaN : NaN);
  const hops = redirections();
  if (!Number.isInteger(hop) || hop < 0 || hop > hops.length) return { wire: textAnswer(404, 'Aucun fichier à cette adresse.') };
  if (request.method !== 'GET') return { wire: textAnswer(405, 'Le fichier de paramètres se lit par GET.') };
  const status = hops[hop] ?? (enClair && trap !== '' ? 302 : undefined);
  if (status === undefined) return { wire: binaryAnswer(200, 'application/xml; charset=UTF-8', Buffer.from(parametersXml(values()), 'utf8')) };
  const location = hops[hop] === undefined ? trap : `${base}/${hop + 1}`;
  const wire = textAnswer(status, 'Le fichier a changé d’adresse.');
  return { wire: { ...wire, headers: [...wire.headers, ['Location', location]] }, location };
}
