import { isUtf8 } from 'node:buffer';
import { HomologairError } from '../erreurs/error';

const startsWith = (bytes: Buffer, ...prefix: number[]): boolean => prefix.every((byte, i) => bytes[i] === byte);

/** UTF-16 and UTF-32 by their mark, or by `<` beside a zero byte when there is no mark (XML 1.0, appendix F). */
function wideEncoding(bytes: Buffer): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff) || startsWith(bytes, 0x3c, 0, 0, 0) || startsWith(bytes, 0, 0, 0, 0x3c)) return 'UTF-32';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0x3c, 0) || startsWith(bytes, 0, 0x3c)) return 'UTF-16';
  return undefined;
}

const DECLARATION = /^<\?xml[ \t\r\n]([^>]*?)\?>/;
const pseudoAttribute = (declaration: string, name: string): string | undefined =>
  new RegExp(`(?:^|[ \\t\\r\\n])${name}[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:"([^"]*)"|'([^']*)')`).exec(declaration)?.slice(1).find((v) => v !== undefined);

/**
 * Refuses everything but UTF-8 and XML 1.0. A UTF-8 byte order mark is tolerated: XML 1.0 §4.3.3 allows it, WS-I Basic Profile
 * (R4001) obliges a receiver to accept it, and .NET clients send it. A declared encoding other than UTF-8 is refused even when
 * the bytes happen to be UTF-8, so that two readers can never decode the same message differently.
 *
 * @throws XML-COMPRESSE, XML-ENCODAGE, XML-NUL, XML-UTF8-INVALIDE, XML-VERSION
 */
export function checkEncoding(bytes: Buffer): void {
  if (startsWith(bytes, 0x1f, 0x8b)) throw new HomologairError('XML-COMPRESSE');
  const wide = wideEncoding(bytes);
  if (wide) throw new HomologairError('XML-ENCODAGE', { encodage: wide });
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new HomologairError('XML-NUL', { position: nul });

  const start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  if (bytes[start] === 0x3c && bytes[start + 1] === 0x3f) {
    const declaration = DECLARATION.exec(bytes.toString('latin1', start, start + 200))?.[1];
    if (declaration !== undefined) {
      const encoding = pseudoAttribute(declaration, 'encoding');
      if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') throw new HomologairError('XML-ENCODAGE', { encodage: encoding });
      const version = pseudoAttribute(declaration, 'version');
      if (version !== undefined && version !== '1.0') throw new HomologairError('XML-VERSION', { version });
    }
  }
  if (!isUtf8(bytes)) throw new HomologairError('XML-UTF8-INVALIDE');
}
