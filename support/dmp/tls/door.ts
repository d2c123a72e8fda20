import { constants } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { SecureContextOptions, TLSSocket } from 'node:tls';
import { HomologairError } from '../../erreurs/error';
import type { Clock } from '../../horloge/clock';
import type { TlsPeer } from '../../journal/facts';
import type { CertificateCheck } from '../../pki/check';
import { pemBlocks, readCertificate } from '../../pki/read-certificate';
import type { PemPair } from '../../pki/run-pki';
import type { OrgTrustStore } from '../../pki/trust';
import { readPeer, type Peer } from './peer';
import { ABANDONED, handshakeEnd, INTERRUPTED, type Refusal } from './refusal';
import { CIPHER_SUITES } from './suites';

/** Real milliseconds: a slow client is slow for the machine, whatever the bench's time. */
export interface DoorSettings {
  /** Highest version offered; the lowest is always TLS 1.2. */
  maxVersion: 'TLSv1.2' | 'TLSv1.3';
  handshakeTimeoutMs: number; headersTimeoutMs: number; requestTimeoutMs: number; keepAliveTimeoutMs: number;
  maxConnections: number;
}
export const DEFAULT_DOOR: DoorSettings = {
  maxVersion: 'TLSv1.2', handshakeTimeoutMs: 10_000, headersTimeoutMs: 10_000, requestTimeoutMs: 30_000, keepAliveTimeoutMs: 30_000, maxConnections: 4096,
};

export interface DoorOptions {
  server: PemPair;
  trust: Pick<OrgTrustStore, 'resolveClient'>;
  clock: Clock;
  /** Once for each connection that ended before any HTTP byte was answered. */
  onRefused: (refusal: Refusal) => void;
  /** Requests of admitted connections; more can be set on `server`. */
  onRequest?: RequestListener;
  host?: '127.0.0.1';
  port?: number;
  settings?: Partial<DoorSettings>;
}

export interface TlsDoor {
  readonly server: Server;
  readonly port: number;
  /** What TLS told of an admitted connection. */
  peerOf(socket: Socket): TlsPeer;
  /** The client's certificate judged again at the present bench time: a connection kept alive does not outlive its certificate. */
  identityOf(socket: Socket): CertificateCheck;
  /** RFC 2253 subject of the certificate now shown. */
  served(): string;
  /** Shows another certificate to the next connections; live ones are dropped, and no session is resumed across. */
  swapCertificate(pair: PemPair): void;
  close(): Promise<void>;
}

function contextOf(pair: PemPair, maxVersion: DoorSettings['maxVersion']): { context: SecureContextOptions; served: string } {
  const cert = readFileSync(pair.cert, 'utf8');
  return {
    served: readCertificate(pemBlocks(cert, 'CERTIFICATE')[0] ?? Buffer.alloc(0)).subject,
    context: {
      cert, key: readFileSync(pair.key), minVersion: 'TLSv1.2', maxVersion, ciphers: CIPHER_SUITES.join(':'), honorCipherOrder: true,
      // A renegotiation could bring another certificate after the check.
      secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
    },
  };
}

const listening = (server: Server, port: number, host: string): Promise<number> => new Promise((resolve, reject) => {
  server.once('error', (cause) => reject(new HomologairError('TLS-PORT', { port, hote: host, detail: (cause as NodeJS.ErrnoException).code ?? cause.message }, cause)));
  server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
});

/**
 * Opens the TLS door of the mock DMP. It asks for a certificate without letting OpenSSL refuse it: chain, dates, CRL and
 * profile are checked at bench time on every connection, resumed ones included, and a refused one never reaches HTTP
 * (DESIGN decision 11).
 * @throws HomologairError TLS-PORT
 */
export async function createTlsDoor(options: DoorOptions): Promise<TlsDoor> {
  const settings = { ...DEFAULT_DOOR, ...options.settings }, { clock, trust, onRefused, host = '127.0.0.1' } = options;
  let { context, served } = contextOf(options.server, settings.maxVersion);
  const peers = new WeakMap<Socket, Peer>(), live = new Set<Socket>();
  const server = createServer({
    ...context, requestCert: true, rejectUnauthorized: false, handshakeTimeout: settings.handshakeTimeoutMs,
    headersTimeout: settings.headersTimeoutMs, requestTimeout: settings.requestTimeoutMs, keepAliveTimeout: settings.keepAliveTimeoutMs, connectionsCheckingInterval: 2_000,
  }, options.onRequest);
  server.maxConnections = settings.maxConnections;

  /** Connections still shaking hands, by the client's port, and how many of them we ended ourselves: those are nobody's refusal. */
  const shaking = new Map<number, Socket>();
  let droppedShaking = 0;
  const keep = (socket: Socket): void => { live.add(socket); socket.once('close', () => live.delete(socket)); };
  const drop = (): void => {
    droppedShaking += shaking.size;
    shaking.clear();
    for (const socket of live) socket.destroy();
  };
  const peerOf = (socket: Socket): Peer => peers.get(socket) ?? { fact: { protocol: '', cipher: '', chain: [] }, chain: [] };

  /** A TLS 1.2 client that refuses our server leaves after the handshake without an HTTP byte; it is the client that must have left. */
  const watchAbandon = (socket: TLSSocket, peer: Peer): void => {
    let left: string | undefined;
    socket.once('end', () => { left ??= 'fermée par le client'; });
    // HTTP's own errors (a delay we ran out of, a malformed request) are ours.
    socket.once('error', ({ code = '' }: NodeJS.ErrnoException) => { if (/^(?:E[A-Z]+|ERR_SSL_.*)$/.test(code)) left ??= `coupée (${code})`; });
    const shown = served;
    socket.once('close', () => {
      if (left !== undefined && socket.bytesRead === 0) onRefused({ by: 'client', code: ABANDONED, detail: `aucun octet HTTP reçu, connexion ${left}`, peer: peer.fact, served: shown });
    });
  };

  const [serveHttp] = server.listeners('secureConnection') as ((socket: TLSSocket) => void)[];
  server.removeAllListeners('secureConnection');
  server.on('secureConnection', (socket) => {
    shaking.delete(socket.remotePort ?? 0);
    const peer = readPeer(socket);
    peers.set(socket, peer);
    const identity = trust.resolveClient(peer.chain, clock.now());
    if (!identity.ok) {
      onRefused({ by: 'mock', code: identity.code, detail: identity.detail, peer: peer.fact, served });
      socket.on('error', () => { /* already refused */ });
      // Not destroy(): our last handshake message must leave, so that every client sees the same thing, an opened then closed connection.
      socket.destroySoon();
      return;
    }
    keep(socket);
    watchAbandon(socket, peer);
    serveHttp?.call(server, socket);
  });
  server.on('connection', (socket: Socket) => {
    keep(socket);
    const { remotePort = 0 } = socket;
    shaking.set(remotePort, socket);
    socket.once('close', () => { if (shaking.get(remotePort) === socket) shaking.delete(remotePort); });
  });
  server.on('tlsClientError', (error: Error) => {
    const end = handshakeEnd(error);
    if (end.code === INTERRUPTED && droppedShaking > 0) { droppedShaking--; return; }
    onRefused({ ...end, served });
  });

  const port = await listening(server, options.port ?? 0, host);
  return {
    server, port,
    peerOf: (socket) => peerOf(socket).fact,
    identityOf: (socket) => trust.resolveClient(peerOf(socket).chain, clock.now()),
    served: () => served,
    swapCertificate(pair) {
      ({ context, served } = contextOf(pair, settings.maxVersion));
      server.setSecureContext(context);
      drop();
    },
    close: () => new Promise((resolve) => { server.close(() => resolve()); drop(); }),
  };
}
