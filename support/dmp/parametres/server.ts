import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { HomologairError } from '../../erreurs/error';
import type { PemPair } from '../../pki/run-pki';
import { binaryAnswer, textAnswer, type WireAnswer } from '../answer/wire';
import { pairs } from '../http/handler';
import type { Recorder } from '../http/recorder';
import type { NationalTraces } from '../traces/national';
import type { Parameters, Redirections } from './values';
import { parametersXml } from './xml';

/** As the published address of the real file ends (interface-dmp §3.1). */
export const PARAMETERS_PATH = '/web/dmp/documents/param-lps';

export interface ParametersParts {
  server: PemPair; recorder: Recorder; traces: NationalTraces; now: () => Date;
  /** Read at each request: the administration may change them. */
  values: () => Parameters; redirections: () => Redirections;
}
export interface RunningParameters { url: string; close(): Promise<void> }

/** The server parameter file, over HTTPS without client certificate: a public document. Each GET is a fact of the journal. @throws DMP-DEMARRAGE */
export async function serveParameters(parts: ParametersParts, port = 0): Promise<RunningParameters> {
  const server = createServer({ cert: readFileSync(parts.server.cert), key: readFileSync(parts.server.key), minVersion: 'TLSv1.2' }, (request, response) => { answer(parts, request, response); });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => { reject(new HomologairError('DMP-DEMARRAGE', { adresse: `127.0.0.1:${port}`, detail: cause.code ?? cause.message }, cause)); });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}${PARAMETERS_PATH}`,
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
}

function answer(parts: ParametersParts, request: IncomingMessage, response: ServerResponse): void {
  const at = parts.now();
  const { wire, location } = decide(parts, request);
  const admitted = wire.status < 400;
  const trace = parts.traces.add({ at: at.toISOString(), structure: '', transaction: 'PARAMETRES', issue: admitted ? 'admis' : 'refusé' });
  const socket = request.socket as TLSSocket;
  parts.recorder.exchange(
    { peer: { protocol: socket.getProtocol() ?? '', cipher: socket.getCipher().name, chain: [] }, method: request.method ?? '', path: request.url ?? '', headers: pairs(request.rawHeaders), body: Buffer.alloc(0), at },
    wire, wire.status, { admitted, ...(admitted ? {} : { stage: 'http' }) }, trace, { service: 'parametres', ...(location === undefined ? {} : { redirect: location }) });
  response.writeHead(wire.status, wire.headers.flat()).end(wire.body);
}

/** `…/param-lps` then `…/param-lps/1`, `…/param-lps/2` for as many redirections as are set; the file is at the last. */
function decide({ values, redirections }: ParametersParts, request: IncomingMessage): { wire: WireAnswer; location?: string } {
  const [path = ''] = (request.url ?? '').split('?');
  const hop = path === PARAMETERS_PATH ? 0 : Number(path.startsWith(`${PARAMETERS_PATH}/`) ? path.slice(PARAMETERS_PATH.length + 1) || NaN : NaN);
  const hops = redirections();
  if (!Number.isInteger(hop) || hop < 0 || hop > hops.length) return { wire: textAnswer(404, 'Aucun fichier à cette adresse.') };
  if (request.method !== 'GET') return { wire: textAnswer(405, 'Le fichier de paramètres se lit par GET.') };
  const status = hops[hop];
  if (status === undefined) return { wire: binaryAnswer(200, 'application/xml; charset=UTF-8', Buffer.from(parametersXml(values()), 'utf8')) };
  const location = `${PARAMETERS_PATH}/${hop + 1}`;
  const wire = textAnswer(status, 'Le fichier a changé d’adresse.');
  return { wire: { ...wire, headers: [...wire.headers, ['Location', location]] }, location };
}
