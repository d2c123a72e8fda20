import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { checkServerIdentity, connect, type DetailedPeerCertificate, type TLSSocket } from 'node:tls';
import { Agent, type buildConnector } from 'undici';
import { DmpTrouble } from '../outcome';
import type { CertificateSet } from '../config';
import type { IncomingAnswer, ServerTrustPort, TransportPort } from '../ports';
import { diagnoseOwnCertificate } from './certificate-diagnosis';
import type { Revoked } from './revocation';

const MAX_ANSWER = 30 * 1024 * 1024;
interface By { certificates: CertificateSet; trust: ServerTrustPort; now: Date }

/** Mutual TLS 1.2 with the structure's ORG_AUTH_CLI certificate; no HTTP byte leaves before the server is trusted. */
export function mutualTlsTransport(revoked: Revoked): TransportPort {
  const agents = new Map<string, { agent: Agent; by: By }>();
  /** One agent for each certificate: a connection opened with another one must not serve. */
  const agentFor = (by: By): Agent => {
    const key = `${by.certificates.authCli.cert}\n${by.certificates.authCli.key}`;
    const kept = agents.get(key);
    if (kept !== undefined) {
      kept.by = by;
      return kept.agent;
    }
    const slot = { by } as { agent: Agent; by: By };
    slot.agent = new Agent({ connect: connector(() => slot.by), connections: 8, pipelining: 1, keepAliveTimeout: 4_000 });
    agents.set(key, slot);
    return slot.agent;
  };
  return {
    send: async (call, by) => {
      try {
        const { statusCode, headers, body } = await agentFor(by).request({
          origin: new URL(call.url).origin, path: new URL(call.url).pathname, method: 'POST',
          headers: { 'content-type': call.contentType, accept: 'application/soap+xml, multipart/related' },
          body: call.body, headersTimeout: call.timeoutMs, bodyTimeout: call.timeoutMs, signal: AbortSignal.timeout(call.timeoutMs),
        });
        return { status: statusCode, contentType: String(headers['content-type'] ?? ''), body: await whole(body) } satisfies IncomingAnswer;
      } catch (error) {
        throw troubleOf(error, call.timeoutMs, () =>
          diagnoseOwnCertificate(by.certificates.authCli.cert, by.trust.authorities(), revoked, by.now));
      }
    },
    close: async () => { await Promise.all([...agents.values()].map(({ agent }) => agent.destroy())); },
  };
}

function connector(current: () => By): buildConnector.connector {
  return (options, callback) => {
    const { certificates, trust, now } = current();
    const host = options.hostname;
    const socket: TLSSocket = connect({
      host, port: Number(options.port) || 443, ...(isIP(host) ? {} : { servername: host }),
      cert: readFileSync(certificates.authCli.cert), key: readFileSync(certificates.authCli.key), ca: trust.authorities(),
      minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2', ALPNProtocols: ['http/1.1'],
      // The decision is taken below, by the trust port, with a reason; nothing is sent before.
      rejectUnauthorized: false,
    });
    const failed = (error: Error): void => callback(error, null);
    socket.once('error', failed);
    socket.once('secureConnect', () => {
      socket.removeListener('error', failed);
      const peer = socket.getPeerCertificate(true);
      const error: unknown = socket.authorizationError;
      const trouble = trust.trouble({
        host, now, chain: chainOf(peer),
        authorizationError: error === undefined || error === null ? undefined : error instanceof Error ? (error as NodeJS.ErrnoException).code ?? error.message : String(error),
        nameError: checkServerIdentity(host, peer)?.message,
      });
      if (trouble === undefined) return callback(null, socket);
      socket.destroy();
      return callback(new DmpTrouble({ kind: 'serveur-non-reconnu', detail: trouble }, false), null);
    });
  };
}

function chainOf(peer: DetailedPeerCertificate): Buffer[] {
  const chain: Buffer[] = [];
  for (let at: DetailedPeerCertificate | undefined = peer; at?.raw !== undefined; at = at.issuerCertificate) {
    chain.push(at.raw);
    if (at.issuerCertificate === at || chain.length > 10) break;
  }
  return chain;
}

async function whole(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_ANSWER) throw new DmpTrouble({ kind: 'illisible', detail: 'réponse trop volumineuse' }, true);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const REFUSED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function troubleOf(error: unknown, timeoutMs: number, diagnose: () => string | undefined): DmpTrouble {
  if (error instanceof DmpTrouble) return error;
  const { code = '', name = '', message = '' } = error as NodeJS.ErrnoException;
  if (REFUSED.has(code)) return new DmpTrouble({ kind: 'injoignable', detail: code }, false, error);
  if (name === 'TimeoutError' || code.includes('TIMEOUT')) return new DmpTrouble({ kind: 'delai', ms: timeoutMs }, true, error);
  return new DmpTrouble({ kind: 'connexion-coupee', detail: code || message, certificate: diagnose() }, true, error);
}
