import type { Store } from '../storage/database';
import { cdaWriter } from './cda';
import { indirectClaims } from './claims';
import { feedEligibility } from './eligibility';
import { chosenMasking } from './masking';
import { siteMetadata } from './metadata';
import { settledPolicy } from './policy';
import type { FeedingPorts } from './ports';
import { drawnInternalIds, sqliteDocuments, sqliteMarks, sqliteQueue, uuidOids } from './store';

/** Feeding in plain INDIRECTE mode, kept in the témoin's database. */
export function feedingPorts(store: Store): FeedingPorts {
  return {
    localDocuments: sqliteDocuments(store), feedEligibility: feedEligibility(), feedQueue: sqliteQueue(store), feedMarks: sqliteMarks(store), feedPolicy: settledPolicy(),
    documentIds: uuidOids(store), internalIds: drawnInternalIds(store), cdaWriter: cdaWriter(), feedMetadata: siteMetadata(), masking: chosenMasking(),
    lotPackaging: { pack: (lot) => lot }, feedClaims: indirectClaims(),
  };
}
