import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { ParametersAnswer, ParametersWayPort } from './ports';

const MAX_BYTES = 256 * 1024;
const REDIRECTIONS: ReadonlySet<number> = new Set([301, 302, 303]);

/** HTTPS, the server's certificate verified; redirections are followed as long as they stay on HTTPS (EX_GEN-1540). */
export function httpsWay(authorities: () => string, timeoutMs: number): ParametersWayPort {
  return {
    get: (address) => new Promise<ParametersAnswer>((resolve, reject) => {
      const options = { agent: false as const, timeout: timeoutMs };
      const asked = address.startsWith('https:') ? secure(address, { ...options, ca: authorities(), minVersion: 'TLSv1.2' }) : plain(address, options);
      asked.on('response', (answer) => {
        const chunks: Buffer[] = [];
        let size = 0;
        answer.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if ((size += chunk.length) > MAX_BYTES) asked.destroy(new Error('fichier de paramètres trop long'));
        });
        answer.on('end', () => { resolve({ status: answer.statusCode ?? 0, ...(answer.headers.location === undefined ? {} : { location: answer.headers.location }), body: Buffer.concat(chunks) }); });
        answer.on('error', reject);
      });
      asked.on('timeout', () => { asked.destroy(new Error('pas de réponse')); });
      asked.on('error', reject);
      asked.end();
    }),
    next: (from, { status, location }) => {
      if (!REDIRECTIONS.has(status) || location === undefined || !URL.canParse(location, from)) return undefined;
      const to = new URL(location, from);
      return to.protocol === 'https:' ? to.href : undefined;
    },
  };
}
