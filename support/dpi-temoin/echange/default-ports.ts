import type { Store } from '../storage/database';
import { honestInsStatus } from './ins-status';
import type { ExchangePorts } from './ports';

const OPENING = 'savoir-sans-clic';

/** The conformant exchange with the DMP. A record opens without asking anything of the DMP until the administrator wants it. */
export function exchangePorts(store: Store): ExchangePorts {
  return {
    insStatus: honestInsStatus(),
    openingCheck: { enabled: () => store.setting(OPENING) === 'oui', enable: (on) => { store.set(OPENING, on ? 'oui' : 'non'); } },
    openRecords: {
      // The whole list each time: a record no longer listed is no longer open.
      keep: (listed) => {
        store.run('DELETE FROM dmp_ouverts');
        for (const { ins, oid } of listed) store.run('INSERT OR IGNORE INTO dmp_ouverts (ins, oid) VALUES (?, ?)', ins, oid);
      },
      isOpen: ({ ins, oid }) => store.get('SELECT 1 FROM dmp_ouverts WHERE ins = ? AND oid = ?', ins, oid) !== undefined,
    },
    // A page never waits for another one's call (DMP-UX.10).
    turns: { serve: (_session, page) => page() },
  };
}
