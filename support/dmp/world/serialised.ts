import { extrinsicObject } from '../../xds/build/extrinsic-object';
import type { DocumentEntry } from '../../xds/types';

/** Octets kept at most: some 17,000 documents; beyond, all is forgotten and begins again. */
const CAPACITY = 96 * 1024 * 1024;

/** Registry objects as they are answered, made once for each version: metadata are replaced, never modified, so an entry names its bytes. */
export class SerialisedEntries {
  private kept = new WeakMap<DocumentEntry, Buffer>();
  private octets = 0;

  of(entry: DocumentEntry): Buffer {
    const known = this.kept.get(entry);
    if (known !== undefined) return known;
    const made = Buffer.from(extrinsicObject(entry), 'utf8');
    if (this.octets + made.length > CAPACITY) { this.kept = new WeakMap(); this.octets = 0; }
    this.kept.set(entry, made);
    this.octets += made.length;
    return made;
  }

  /** Makes one beforehand when there is room for it. */
  prepare(entry: DocumentEntry): void { if (this.octets < CAPACITY * 0.9) this.of(entry); }
}
