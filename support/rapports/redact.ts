import { PLACEHOLDER } from '../journal/masked';
import { knownValues } from './known-values';

/** What replaces a secret, everywhere. */
export const MASK = '[masqué]';

/** Takes secrets out of what leaves the bench: by the field they stand in, and then by their value wherever it comes back. */
export interface Redaction {
  /** Registers a value found in a secret field; from then on it is masked in any text, also in base64, hexadecimal or URL-encoded. */
  secret(value: string): void;
  /** The same for a value that is no secret but must not be read: what stands in its place is given, and may be checked by who holds the salt. */
  replace(value: string, by: string): void;
  /** A text without any secret, known by its field, its shape or its value. */
  text(text: string): string;
  /** An HTTP header's value, masked when the header carries secrets; what it held is registered. */
  header(name: string, value: string): string;
}

const SECRET_HEADERS = new Set(['cookie', 'set-cookie', 'authorization', 'proxy-authorization', 'x-api-key', 'x-auth-token']);
/** A shorter value is a word like any other: masking it by value would blank half a report. Its field is masked all the same. */
const SHORTEST = 5;

const PRIVATE_PEM = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----[\s\S]*?(?:-----END \1-----|$)/g;
const BASE64_RUN = /[A-Za-z0-9+/_-]{40,}={0,2}/g;
const HEADER_LINE = /^([ \t>]*(?:set-cookie|cookie|authorization|proxy-authorization)[ \t]*:[ \t]*)(.*)$/gim;
const FIELD = /((?:mot_?de_?passe|motdepasse|password|passwd|pwd|secret_?totp|totp_?secret|secrettotp|client_secret|access_token|refresh_token|session_?id|jsessionid)["']?\s*[:=]\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'&;,<>]+)/gi;
const OTPAUTH = /otpauth:(?:\/\/|%2F%2F)[^\s"'<>]+/gi;
const HOMOLOGATION = /(LPS_ID_HOMOLOGATION_DMP(?:["']|&quot;)[^>]*>\s*(?:<[^>]*>\s*)?)([^<]+)/g;

/** A private key in bare base64: PKCS#1 and PKCS#8 start with a SEQUENCE and the version 0, a certificate never does. */
function isPrivateKey(run: string): boolean {
  const start = Buffer.from(run, 'base64');
  return (start[0] === 0x30 && start[1] === 0x82 && start.subarray(4, 7).equals(Buffer.from([2, 1, 0]))) || /PRIVATE KEY/.test(start.toString('latin1'));
}

/**
 * @param secrets values known beforehand: passwords and TOTP secrets of the personas, of the target's owner
 * @param by what stands in the place of a secret
 */
export function createRedaction(secrets: Iterable<string> = [], by: (secret: string) => string = () => MASK): Redaction {
  /** A text already redacted may be redacted again: what stands in a secret's place, and nothing else with it, is no secret. */
  const mask = (value: string): string => (PLACEHOLDER.exec(value)?.[0] === value ? value : by(value));
  const known = knownValues();

  const secret = (value: string): void => replace(value, by(value));
  const replace = (value: string, stead: string): void => {
    if (value.length < SHORTEST || value.includes(MASK) || PLACEHOLDER.test(value) || known.has(value)) return;
    known.add(value, stead);
  };

  const header = (name: string, value: string): string => {
    const low = name.toLowerCase();
    if (!SECRET_HEADERS.has(low)) return text(value);
    secret(value);
    if (low.endsWith('cookie')) {
      const pairs = low === 'cookie' ? value.split(';') : [value.split(';')[0] as string];
      for (const pair of pairs) secret(pair.slice(pair.indexOf('=') + 1).trim().replace(/^"|"$/g, ''));
    } else {
      const credentials = value.replace(/^\S+\s+/, '');
      secret(credentials);
      const [, password] = /^basic\s/i.test(value) ? /^[^:]*:(.*)$/s.exec(Buffer.from(credentials, 'base64').toString()) ?? [] : [];
      if (password) secret(password);
    }
    return mask(value);
  };

  const text = (value: string): string => known.replaced(value
    .replace(PRIVATE_PEM, (key) => mask(key))
    .replace(BASE64_RUN, (run) => (isPrivateKey(run) ? mask(run) : run))
    .replace(HEADER_LINE, (_, start: string, value: string) => `${start}${mask(value)}`)
    .replace(OTPAUTH, (address) => mask(address))
    .replace(HOMOLOGATION, (_, start: string, number: string) => { secret(number.trim()); return `${start}${mask(number.trim())}`; })
    .replace(FIELD, (_, start: string, found: string) => {
      const value = found.replace(/^["']|["']$/g, '');
      secret(value);
      return `${start}${/^["']/.test(found) ? `${found[0] as string}${mask(value)}${found[0] as string}` : mask(value)}`;
    }));

  for (const value of secrets) secret(value);
  return { secret, replace, text, header };
}
