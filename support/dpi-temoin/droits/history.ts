import type { Store } from '../storage/database';
import type { Holder, RightsEvent } from './model';

/** Everything recorded of one patient's rights, the oldest first. */
export interface RightsHistory { of(patient: Holder): RightsEvent[]; add(patient: Holder, event: RightsEvent): void }

export function sqliteRightsHistory(store: Store): RightsHistory {
  return {
    of: ({ id }) => store.all<{ json: string }>('SELECT json FROM droits WHERE patient = ? ORDER BY rang', id).map(({ json }) => JSON.parse(json) as RightsEvent),
    add: ({ id }, event) => store.run('INSERT INTO droits (patient, json) VALUES (?, ?)', id, JSON.stringify(event)),
  };
}
