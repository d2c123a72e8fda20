import type { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { TlsPeer } from '../../journal/facts';

/** What TLS told of the other side, once for each connection. */
export interface Peer { readonly fact: TlsPeer; readonly chain: readonly Buffer[] }

const MAX_CHAIN = 8;

/** Reads the peer of an established connection. A resumed session gives the certificate of the session it resumes. */
export function readPeer(socket: TLSSocket): Peer {
  const chain: Buffer[] = [];
  for (let certificate: X509Certificate | undefined = socket.getPeerX509Certificate(); certificate && chain.length < MAX_CHAIN; certificate = certificate.issuerCertificate) {
    const der = certificate.raw;
    if (chain.some((known) => known.equals(der))) break;
    chain.push(der);
  }
  return { chain, fact: { protocol: socket.getProtocol() ?? '', cipher: socket.getCipher().name, chain: chain.map((der) => der.toString('base64')) } };
}
