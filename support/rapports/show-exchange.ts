import type { ExchangeFact } from '../journal/facts';
import { readCertificate } from '../pki/read-certificate';
import { parseMtom } from '../xds/parse/mtom';
import { withXml } from '../xml/door';
import { NS } from '../xml/namespaces';
import { select, textOf } from '../xml/nodes';
import { prettyXml } from './pretty-xml';
import { MASK, type Redaction } from './redact';
import { visible } from './text';

/** One message as a reader may see it. `masked`: something was taken out of it, so that none of its digests may be told either. */
export interface ShownBody { type: 'application/xml' | 'text/plain'; text: string; masked: boolean }

const LONGEST = 200_000;
const headerOf = (headers: readonly [string, string][], name: string): string => headers.find(([given]) => given.toLowerCase() === name)?.[1] ?? '';

/** Envelope of a message, out of its MTOM wrapping when it has one, and its other parts. */
export function unwrap(bytes: Buffer, headers: readonly [string, string][]): { envelope: Buffer; parts: { cid: string; contentType: string; content: Buffer }[] } {
  const contentType = headerOf(headers, 'content-type');
  if (/^multipart\//i.test(contentType.trim())) {
    try {
      const { root, parts } = parseMtom(contentType, bytes, {}, true);
      return { envelope: root, parts: [...parts].map(([cid, { contentType: type, content }]) => ({ cid, contentType: type, content })) };
    } catch { /* shown as it came */ }
  }
  return { envelope: bytes, parts: [] };
}

/** wsa:Action of a message, as written. */
export function writtenAction(bytes: Buffer, headers: readonly [string, string][]): string | undefined {
  try {
    return withXml(unwrap(bytes, headers).envelope, (root) => select(root, '//wsa:Action', { wsa: NS.wsa }).map(textOf)[0]?.trim());
  } catch {
    return undefined;
  }
}

/** Of a text known but for a number or a name, a digest lets them be found by trying; so does a signature. */
const DIGESTS = /(<(?:[\w.-]+:)?(?:DigestValue|SignatureValue)(?:\s[^>]*)?>)[^<]*/g;

/** A body pretty-printed; raw text when it is not XML. Redacted. @param digests false: not even where nothing was taken out */
export function showBody(bytes: Buffer, headers: readonly [string, string][], redaction: Redaction, digests = true): ShownBody {
  if (bytes.length === 0) return { type: 'text/plain', text: '(corps vide)\n', masked: false };
  const { envelope, parts } = unwrap(bytes, headers);
  const pretty = prettyXml(envelope);
  const shownAs = (type: ShownBody['type'], whole: string): ShownBody => {
    const written = visible(whole.length > LONGEST ? `${whole.slice(0, LONGEST)}\n… (tronqué, voir le journal)` : whole), text = redaction.text(written);
    // The homologation number is already masked by the element it stands in.
    const masked = text !== written || text.includes(MASK);
    return { type, text: digests && !masked ? text : text.replace(DIGESTS, `$1${MASK}`), masked };
  };
  if (parts.length === 0) return shownAs(pretty === undefined ? 'text/plain' : 'application/xml', pretty ?? envelope.toString('utf8'));
  const shown = parts.map(({ cid, contentType, content }) => `--- ${cid} (${contentType}, ${content.length} octets)\n${prettyXml(content) ?? '(contenu non textuel, voir le journal)\n'}`);
  return shownAs('text/plain', [pretty ?? envelope.toString('utf8'), ...shown].join('\n'));
}

const subject = (der: string): string => { try { return readCertificate(Buffer.from(der, 'base64')).subject; } catch { return 'illisible'; } };

/** Request line, headers, TLS and what the mock decided, in French. Redacted. */
export function showHttp(fact: ExchangeFact, redaction: Redaction): string {
  const headers = (list: readonly [string, string][]): string[] => list.map(([name, value]) => `  ${name}: ${redaction.header(name, value)}`);
  const { admission, peer } = fact;
  return redaction.text(visible([
    `Reçue le ${fact.receivedAt}, répondue le ${fact.answeredAt} (heure du banc)`,
    `TLS : ${peer.protocol}, ${peer.cipher}`, `Certificat client : ${peer.chain[0] ? subject(peer.chain[0]) : 'aucun'}`,
    `Admission : ${admission.admitted ? 'admise' : `refusée à l’étape ${admission.stage ?? '?'}, ${admission.code ?? '?'} : ${admission.reason ?? ''}`}`,
    `Trace nationale : ${fact.trace}`, '', `${fact.method} ${fact.path}`, ...headers(fact.requestHeaders), '',
    fact.status === 0 ? 'Réponse coupée avant son départ' : `HTTP ${fact.status}`, ...headers(fact.responseHeaders), '',
  ].join('\n')));
}
