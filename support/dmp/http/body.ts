import type { IncomingMessage } from 'node:http';

export interface ReadBody { bytes: Buffer; trouble?: 'too-large' | 'cut' }

/**
 * Reads a request's body up to `maximum` octets, then calls back once, however the body ends. Too large: what was read is given and
 * the rest is not read. Slow bodies are bounded by the server's requestTimeout.
 */
export function readBody(request: IncomingMessage, maximum: number, done: (body: ReadBody) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  let over = false;
  const finish = (trouble?: ReadBody['trouble']): void => {
    if (over) return;
    over = true;
    const bytes = chunks.length === 1 ? chunks[0] as Buffer : Buffer.concat(chunks);
    done(trouble === undefined ? { bytes } : { bytes, trouble });
  };
  if (Number(request.headers['content-length'] ?? 0) > maximum) return finish('too-large');
  request.on('data', (chunk: Buffer) => {
    if (over) return;
    size += chunk.length;
    if (size > maximum) { request.pause(); finish('too-large'); } else chunks.push(chunk);
  });
  request.on('end', () => { finish(); });
  request.on('error', () => { finish('cut'); });
  request.on('close', () => { finish('cut'); });
}
