import { HomologairError } from '../../erreurs/error';
import type { Store } from '../storage/database';
import type { ParametersFilePort, ReadParameters } from './ports';

/** Read again each day (interface-dmp §3.1), or an hour after a reading that failed. */
const DAY_MS = 24 * 3_600_000;
const RETRY_MS = 3_600_000;

/** Addresses an administrator may choose, by name; `nominal` until they do. */
export type ParametersAddresses = { nominal: string } & Record<string, string>;

/** The file as last read, kept in the database: it outlives sessions and restarts. */
export function storedParameters(addresses: ParametersAddresses | undefined, store: Store): ParametersFilePort {
  const known = (): ReadParameters | undefined => {
    const json = store.setting('parametres');
    return json === undefined || json === '' ? undefined : JSON.parse(json) as ReadParameters;
  };
  const since = (key: string, now: Date): number => now.getTime() - Date.parse(store.setting(key) || '1970-01-01T00:00:00Z');
  return {
    address: () => addresses?.[store.setting('parametres-adresse') ?? 'nominal'] ?? addresses?.nominal,
    moveTo: (name) => {
      if (addresses === undefined || !Object.hasOwn(addresses, name)) throw new HomologairError('TEMOIN-PARAMETRES', { nom: name, connus: Object.keys(addresses ?? {}).join(', ') || 'aucune' });
      store.set('parametres-adresse', name);
      store.set('parametres-lus', '');
      store.set('parametres-essai', '');
    },
    due: (now) => since('parametres-lus', now) >= DAY_MS && since('parametres-essai', now) >= RETRY_MS,
    tried: (now) => { store.set('parametres-essai', now.toISOString()); },
    known,
    keep: (read) => {
      store.set('parametres', JSON.stringify(read));
      store.set('parametres-lus', read.at);
    },
  };
}
