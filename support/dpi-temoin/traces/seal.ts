import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { TraceEntry } from '../model';
import type { StoredTrace, TraceIntegrityPort } from './ports';

/** Seal of a trace: bound to its rank, its text and the seal before it, by a key that is not in the database. */
export const sealOf = (key: Buffer, before: string, { rang, json }: StoredTrace): string => createHmac('sha256', key).update(`${before}\n${rang}\n${json}`).digest('base64url');

/** Seal of what a purge says it destroyed. */
export const purgeSeal = (key: Buffer, upTo: number): string => sealOf(key, 'purge', { rang: upTo, json: '' });

function purgedUpTo(key: Buffer, { json }: StoredTrace): number {
  const { purgees } = JSON.parse(json) as TraceEntry;
  return purgees !== undefined && purgees.sceau === purgeSeal(key, purgees.jusquA) ? purgees.jusquA : 0;
}

/** Key of the seals, made once and kept beside the database, readable by the software's own account only. */
export function sealKey(database: string): Buffer {
  if (database === ':memory:') return randomBytes(32);
  const file = `${database}-cle-des-traces`;
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return Buffer.from(readFileSync(file, 'utf8'), 'base64url');
}

/**
 * Every trace against its own seal and the one before it. A trace taken away with its seal leaves a hole in the ranks, or ranks
 * that the database remembers having given; unless a purge says, under seal, it destroyed them.
 */
export function sealedTraces(key: Buffer): TraceIntegrityPort {
  return {
    check: ({ traces, seals, last }) => {
      const sealAt = new Map(seals.map(({ rang, sceau }) => [rang, sceau]));
      const kept = new Set(traces.map(({ rang }) => rang));
      const asWritten = (trace: StoredTrace): boolean => sealAt.get(trace.rang) === sealOf(key, sealAt.get(trace.rang - 1) ?? '', trace);
      const destroyed = Math.max(0, ...traces.filter(({ json }) => json.includes('"action":"purge"')).map((trace) => purgedUpTo(key, trace)));
      return {
        modified: traces.filter((trace) => !asWritten(trace)).map(({ rang }) => rang),
        missing: Array.from({ length: last }, (_, index) => index + 1).filter((rang) => rang > destroyed && !kept.has(rang)),
      };
    },
  };
}
