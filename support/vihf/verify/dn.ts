/** Names some writers use for the attribute types of a DN. `S=` and `G=` of .NET are not among them: the DMP expects ST and GN. */
const ALIASES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN', '2.5.4.4': 'SN', SURNAME: 'SN', '2.5.4.5': 'SERIALNUMBER', '2.5.4.6': 'C', '2.5.4.7': 'L', '2.5.4.8': 'ST',
  '2.5.4.10': 'O', '2.5.4.11': 'OU', '2.5.4.12': 'TITLE', T: 'TITLE', '2.5.4.42': 'GN', GIVENNAME: 'GN', '2.5.4.97': 'ORGANIZATIONIDENTIFIER',
};

/** Splits where a separator is neither escaped nor quoted. */
function splitOn(text: string, separators: string): string[] {
  const parts: string[] = [];
  let part = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\\') { part += c + (text[++i] ?? ''); continue; }
    if (c === '"') quoted = !quoted;
    if (!quoted && separators.includes(c)) { parts.push(part); part = ''; } else part += c;
  }
  return [...parts, part];
}

/** RFC 2253 escapes: `\,` and UTF-8 bytes as `\C3\A9`. */
const unescape = (value: string): string => value
  .replace(/(?:\\[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('\\', ''), 'hex').toString('utf8'))
  .replace(/\\(.)/gs, '$1');

function attribute(text: string): string {
  const equals = text.indexOf('=');
  const type = text.slice(0, Math.max(equals, 0)).trim().toUpperCase();
  const raw = text.slice(equals + 1).trim();
  const value = unescape(raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 ? raw.slice(1, -1) : raw);
  return `${ALIASES[type] ?? type}=${value.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()}`;
}

/** A message chooses its Issuer: what is remembered is bounded in number and in length. */
const LONGEST_REMEMBERED = 1000;
const memo = new Map<string, string[]>();

/** Relative names in order, comparable: case, spacing and aliases of types levelled (X.520 caseIgnoreMatch). */
function names(dn: string): string[] {
  let found = memo.get(dn);
  if (!found) {
    found = splitOn(dn.trim(), dn.trim().includes('\n') ? '\n' : ',;').map((rdn) => splitOn(rdn, '+').map(attribute).sort().join('+'));
    if (memo.size >= 1000) memo.clear();
    if (dn.length <= LONGEST_REMEMBERED) memo.set(dn, found);
  }
  return found;
}

/**
 * Whether two DN name the same holder. Sources disagree on the order (RFC 2253 in examples and kit, broadest first in the
 * ANS template), so a list and its exact reverse are the same name here; judging the format is not the signature's business.
 */
export function sameName(a: string, b: string): boolean {
  const left = names(a), right = names(b);
  if (left.length !== right.length || left.every((name) => name === '=')) return false;
  return left.every((name, i) => name === right[i]) || left.every((name, i) => name === right[right.length - 1 - i]);
}
