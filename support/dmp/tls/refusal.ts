import type { RefusedConnectionFact } from '../../journal/facts';

/** A connection that ended before any HTTP byte was answered: a fact without its kind, position and time. */
export type Refusal = Pick<RefusedConnectionFact, 'by' | 'code' | 'detail' | 'peer' | 'served'>;
/** Who ended a handshake and why. */
export type HandshakeEnd = Pick<Refusal, 'by' | 'code' | 'detail'>;

/** The client completed or stopped the handshake and left: it refused our server. */
export const ABANDONED = 'connexion-abandonnee';
/** The client left during the handshake without saying why: proves nothing about its trust in our server. */
export const INTERRUPTED = 'poignee-de-main-interrompue';

const PROTOCOL = new Set(['ERR_SSL_UNSUPPORTED_PROTOCOL', 'ERR_SSL_VERSION_TOO_LOW', 'ERR_SSL_UNKNOWN_PROTOCOL', 'ERR_SSL_NO_PROTOCOLS_AVAILABLE', 'ERR_SSL_INAPPROPRIATE_FALLBACK']);
/** Alerts by which a client says that it does not accept the server's certificate (RFC 5246 §7.2.2). */
const CERTIFICATE_ALERT = /_ALERT_(?:UNKNOWN_CA|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(?:REVOKED|EXPIRED|UNKNOWN)|ACCESS_DENIED)$/;
const ANY_ALERT = /_ALERT_([A-Z_]+)$/;

const sentence = (message: string): string => message.split(':').filter((part) => part.trim() !== '').slice(3, 5).join(' : ') || message;

/** Reads Node's `tlsClientError`: an alert comes from the client, everything else is our own refusal. */
export function handshakeEnd(error: Error & { code?: string }): HandshakeEnd {
  const code = error.code ?? '';
  const alert = ANY_ALERT.exec(code)?.[1]?.toLowerCase();
  if (CERTIFICATE_ALERT.test(code)) return { by: 'client', code: ABANDONED, detail: `alerte TLS ${alert ?? ''}` };
  if (alert) return { by: 'client', code: INTERRUPTED, detail: `alerte TLS ${alert}` };
  if (code === 'ECONNRESET' || code === 'EPIPE') return { by: 'client', code: INTERRUPTED, detail: 'connexion fermée pendant la poignée de main' };
  if (code === 'ERR_SSL_NO_SHARED_CIPHER') return { by: 'mock', code: 'TLS-SUITE', detail: 'aucune suite commune' };
  if (PROTOCOL.has(code)) return { by: 'mock', code: 'TLS-PROTOCOLE', detail: code };
  if (code === 'ERR_SSL_HTTP_REQUEST') return { by: 'mock', code: 'TLS-POIGNEE-DE-MAIN', detail: 'requête HTTP en clair' };
  return { by: 'mock', code: 'TLS-POIGNEE-DE-MAIN', detail: code || sentence(error.message) };
}
