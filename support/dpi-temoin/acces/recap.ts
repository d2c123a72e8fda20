import type { Account } from '../model';
import type { Store } from '../storage/database';
import type { AccessRecapPort } from './ports';

const PERIOD_MS = 31 * 86_400_000;
/** Calls by which a record is searched or read. */
const ACCESSES: readonly string[] = ['TD3.1', 'TD3.2', 'TD0.9', 'TD0.10'];
const key = ({ login }: Account): string => `recapitulatif:${login}`;

/** A month of the person's own accesses, from the local traces; offered again each month. */
export function monthlyRecap(store: Store): AccessRecapPort {
  return {
    lines: ({ login }, traces, now) => traces.select({ professionnel: login, du: new Date(now.getTime() - PERIOD_MS).toISOString() })
      .filter(({ action, transaction }) => (action === 'appel' || action === 'web-ps') && ACCESSES.includes(transaction ?? ''))
      .map(({ at, patient, transaction, documents, issue }) => ({ at, patient: patient ?? '', transaction: transaction ?? '', documents: documents?.length ?? 0, issue: issue ?? '' })),
    due: (account, now) => now.getTime() - Date.parse(store.setting(key(account)) ?? '1970-01-01T00:00:00.000Z') > PERIOD_MS,
    seen: (account, now) => { store.set(key(account), now.toISOString()); },
  };
}
