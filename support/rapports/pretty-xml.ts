import { withXml } from '../xml/door';
import { MASK } from './redact';

const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
/** Signature values and documents in base64: the whole is in the journal. */
const LONGEST_TEXT = 2_000;
const SECRET_ATTRIBUTE = /\sName\s*=\s*["']LPS_ID_HOMOLOGATION_DMP["']/;

const shorten = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, 200)}… (${text.length} caractères, voir le journal)` : text);

interface Piece { kind: 'open' | 'close' | 'alone' | 'text'; text: string }

function pieces(xml: string): Piece[] {
  return (xml.match(TOKEN) ?? []).flatMap((token): Piece[] => {
    if (token.startsWith('</')) return [{ kind: 'close', text: token }];
    if (/^<[!?]/.test(token) || token.endsWith('/>')) return [{ kind: 'alone', text: token }];
    if (token.startsWith('<')) return [{ kind: 'open', text: token }];
    return token.trim() === '' ? [] : [{ kind: 'text', text: shorten(token.trim()) }];
  });
}

/**
 * XML one element a line, for reading: prefixes, entities and order are those of the wire, blanks between elements are ours, and the
 * homologation number is masked by the element it stands in. undefined when the bytes are not XML our one door accepts.
 */
export function prettyXml(bytes: Uint8Array): string | undefined {
  try { withXml(bytes, () => undefined); } catch { return undefined; }
  const lines: string[] = [], all = pieces(Buffer.from(bytes).toString('utf8').replace(/^\ufeff/, ''));
  let depth = 0, secretDepth = Number.POSITIVE_INFINITY;
  for (let at = 0; at < all.length; at++) {
    const { kind, text } = all[at] as Piece;
    if (kind === 'close') {
      depth--;
      if (depth <= secretDepth) secretDepth = Number.POSITIVE_INFINITY;
    }
    const pad = '  '.repeat(Math.max(0, depth)), hidden = depth > secretDepth;
    const [next, after] = [all[at + 1], all[at + 2]];
    if (kind === 'open') {
      if (SECRET_ATTRIBUTE.test(text)) secretDepth = Math.min(secretDepth, depth);
      if (next?.kind === 'text' && after?.kind === 'close') {
        lines.push(`${pad}${text}${depth >= secretDepth ? MASK : next.text}${after.text}`);
        if (depth <= secretDepth) secretDepth = Number.POSITIVE_INFINITY;
        at += 2;
      } else if (next?.kind === 'close') { lines.push(`${pad}${text}${next.text}`); at += 1; } else { lines.push(`${pad}${text}`); depth++; }
    } else lines.push(`${pad}${hidden && kind !== 'close' ? MASK : text}`);
  }
  return `${lines.join('\n')}\n`;
}
