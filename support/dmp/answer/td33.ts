import { buildRegistryResponse } from '../../xds/build/registry-response';
import { DOCUMENT_STATUS, TRANSACTIONS, type SubmissionSet } from '../../xds/types';
import type { AdmissionContext, Granted } from '../admission/context';
import { uuidFrom } from '../uuid';
import type { StoredLot } from '../world/lots';
import { soapAnswer, type WireAnswer } from './wire';

/** Applies the changes: a new version in a lot of its own, or another status. */
export function td33Answer(context: AdmissionContext, { record, lot, updates }: Extract<Granted, { kind: 'updates' }>): WireAnswer {
  const { dmp: { world }, incoming: { at }, headers } = context;
  let stored: StoredLot | undefined;
  for (const { document, update } of updates) {
    if (update.kind === 'status') { document.setStatus(update.to); continue; }
    const before = document.entry.version;
    const entry = document.revise(update.entry.confidentialityCodes);
    record.documents.revised(document);
    if (stored === undefined) record.lots.add(stored = lotOf(lot, at, document.entry.author));
    record.lots.join(stored, document, entry.entryUuid, before);
  }
  world.changed();
  return soapAnswer({ action: TRANSACTIONS['TD3.3a'].response, body: buildRegistryResponse(), request: headers });
}

function lotOf(lot: Extract<Granted, { kind: 'updates' }>['lot'], at: Date, author: SubmissionSet['author']): StoredLot {
  const id = `urn:uuid:${uuidFrom(`gestion|${lot.uniqueId}`)}`;
  const set: SubmissionSet = {
    id, uniqueId: lot.uniqueId, sourceId: lot.sourceId, patientId: lot.patientId, submissionTime: lot.submissionTime, contentType: lot.contentType, status: DOCUMENT_STATUS.approved,
    author: { ...lot.author, institution: lot.author.institution ?? author.institution },
  };
  return { id, at, members: [], set: () => set };
}
