import type { StoredDocument } from './document';

/** The documents of one record, in order of arrival, found at once by any of their identifiers. */
export class DocumentIndex {
  private readonly list: StoredDocument[] = [];
  private readonly unique = new Map<string, StoredDocument>();
  /** entryUUIDs of all versions; the first one is the lid. */
  private readonly uuids = new Map<string, StoredDocument>();
  /** By creation time, which no version changes; made when first needed. */
  private byTime?: { time: string; rank: number }[];

  get all(): readonly StoredDocument[] { return this.list; }
  byUniqueId(id: string): StoredDocument | undefined { return this.unique.get(id); }
  /** Of any version. */
  byUuid(uuid: string): StoredDocument | undefined { return this.uuids.get(uuid); }

  /** Documents whose creation time is within bounds (from included, to excluded, same form as the times), in order of arrival. */
  created(from: string | undefined, to: string | undefined): readonly StoredDocument[] {
    if (from === undefined && to === undefined) return this.list;
    this.byTime ??= this.list.map(({ entry }, rank) => ({ time: entry.creationTime, rank })).sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.rank - b.rank));
    const [start, end] = [from === undefined ? 0 : this.firstAtLeast(from), to === undefined ? this.byTime.length : this.firstAtLeast(to)];
    return this.byTime.slice(start, end).sort((a, b) => a.rank - b.rank).map(({ rank }) => this.list[rank] as StoredDocument);
  }

  private firstAtLeast(bound: string): number {
    const sorted = this.byTime ?? [];
    let low = 0, high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as { time: string }).time < bound) low = middle + 1; else high = middle;
    }
    return low;
  }

  add(document: StoredDocument, entryUuid: string): void {
    this.list.push(document);
    this.byTime = undefined;
    this.unique.set(document.uniqueId, document);
    this.uuids.set(entryUuid, document);
  }

  /** To call after each new version. */
  revised(document: StoredDocument): void { this.uuids.set(document.entry.entryUuid, document); }

  remove(document: StoredDocument): void {
    const at = this.list.indexOf(document);
    if (at < 0) return;
    this.list.splice(at, 1);
    this.byTime = undefined;
    this.unique.delete(document.uniqueId);
    for (const [uuid, one] of this.uuids) if (one === document) this.uuids.delete(uuid);
  }
}
