import { ASSOCIATION, type Association, type SubmissionSet } from '../../xds/types';
import { uuidFrom } from '../uuid';
import type { StoredDocument } from './document';

/** One submission set; its metadata are made when first asked for. */
export interface StoredLot { readonly id: string; readonly at: Date; readonly set: () => SubmissionSet; readonly members: StoredDocument[] }

/** Submission sets and associations of one record. */
export class LotIndex {
  private readonly lots = new Map<string, StoredLot>();
  private readonly byObject = new Map<string, Association[]>();

  get all(): Iterable<StoredLot> { return this.lots.values(); }
  byId(id: string): StoredLot | undefined { return this.lots.get(id); }

  add(lot: StoredLot): void { this.lots.set(lot.id, lot); }

  /** A document enters a lot under the entryUUID of its version; `previousVersion` for an update. */
  join(lot: StoredLot, document: StoredDocument, entryUuid: string, previousVersion?: number): void {
    lot.members.push(document);
    this.relate({ type: ASSOCIATION.hasMember, source: lot.id, target: entryUuid, submissionSetStatus: 'Original', ...(previousVersion === undefined ? {} : { previousVersion }) });
  }

  relate(association: Omit<Association, 'id'>): void {
    const made = { id: `urn:uuid:${uuidFrom(`${association.type}|${association.source}|${association.target}`)}`, ...association };
    for (const object of [made.source, made.target]) {
      const known = this.byObject.get(object);
      if (known === undefined) this.byObject.set(object, [made]); else known.push(made);
    }
  }

  /** Associations that start from or end at one of these objects, each once. */
  associationsOf(objects: readonly string[]): Association[] {
    return [...new Set(objects.flatMap((object) => this.byObject.get(object) ?? []))];
  }

  /** Forgets a document that a seed replaces, and its lots left empty. */
  forget(document: StoredDocument, uuids: readonly string[]): void {
    for (const uuid of uuids) this.byObject.delete(uuid);
    for (const lot of this.lots.values()) {
      const at = lot.members.indexOf(document);
      if (at < 0) continue;
      lot.members.splice(at, 1);
      if (lot.members.length === 0) { this.lots.delete(lot.id); this.byObject.delete(lot.id); }
    }
  }
}
