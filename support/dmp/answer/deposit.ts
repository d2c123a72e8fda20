import { ASSOCIATION, DOCUMENT_STATUS, REPOSITORY_UNIQUE_ID, type DocumentEntry, type SubmissionSet } from '../../xds/types';
import { rppsOf, finessOf } from '../identifiers';
import { institutionsOf, type Deposit, type DepositedDocument } from '../admission/depot/submission';
import { uuidFrom } from '../uuid';
import { entryUuidOf, StoredDocument, type DocumentSource } from '../world/document';
import type { StoredLot } from '../world/lots';
import type { DmpRecord } from '../world/record';
import type { DmpWorld } from '../world/world';

/** Puts an accepted TD2.1 in the record: lot, documents with identifiers of the registry, replaced ones obsolete. */
export function storeDeposit(world: DmpWorld, record: DmpRecord, { lot, documents, submission }: Deposit, at: Date): void {
  const stored = lotOf(record, lot, documents[0], at);
  for (const one of documents) {
    const document = new StoredDocument(one.entry.uniqueId, at, sourceOf(one));
    const entryUuid = entryUuidOf(document.uniqueId, 1);
    record.documents.add(document, entryUuid);
    record.lots.join(stored, document, entryUuid);
    if (one.replaces !== undefined) {
      record.documents.byUuid(one.replaces)?.setStatus(DOCUMENT_STATUS.deprecated);
      record.lots.relate({ type: ASSOCIATION.replaces, source: entryUuid, target: one.replaces });
    }
    world.register(document, record);
  }
  for (const id of [lot.uniqueId, submission.signature?.entry.uniqueId]) if (id !== undefined) world.fedIds.add(id);
}

function lotOf(record: DmpRecord, lot: Deposit['lot'], first: DepositedDocument | undefined, at: Date): StoredLot {
  const id = `urn:uuid:${uuidFrom(`depot|${lot.uniqueId}`)}`;
  const institution = lot.author.institution ?? first?.entry.author?.institution ?? { raisonSociale: '', id: '' };
  const set: SubmissionSet = {
    id, uniqueId: lot.uniqueId, sourceId: lot.sourceId, patientId: lot.patientId, submissionTime: lot.submissionTime, contentType: lot.contentType, status: DOCUMENT_STATUS.approved,
    author: { ...lot.author, institution }, ...(lot.title === undefined ? {} : { title: lot.title }), ...(lot.comments === undefined ? {} : { comments: lot.comments }),
  };
  const stored: StoredLot = { id, at, members: [], set: () => set };
  record.lots.add(stored);
  return stored;
}

function sourceOf({ entry, content }: DepositedDocument): DocumentSource {
  const people = [entry.author, ...(entry.otherAuthors ?? [])].flatMap((one) => (one?.person?.type === 'IDNPS' ? [one.person.id] : []));
  return {
    origin: 'professionnel', authors: people.flatMap((id) => rppsOf(id) ?? []), structures: institutionsOf(entry).flatMap((id) => finessOf(id) ?? []),
    content: () => content, metadata: () => registered(entry),
  };
}

/** What the registry makes of the metadata received: identifiers, version, status, repository. The checks have seen that nothing required is missing. */
function registered(entry: DepositedDocument['entry']): DocumentEntry {
  const id = entryUuidOf(entry.uniqueId, 1);
  const { hash: _, size: __, ...told } = entry as DocumentEntry;
  return { ...told, entryUuid: id, logicalId: id, version: 1, status: DOCUMENT_STATUS.approved, repositoryUniqueId: REPOSITORY_UNIQUE_ID };
}
