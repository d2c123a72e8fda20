import { createHash } from 'node:crypto';
import { DOCUMENT_STATUS, type DocumentEntry } from '../../xds/types';
import { uuidFrom } from '../uuid';

/** Who put the document in the DMP: annexe 3 tells the three apart. */
export type Origin = 'professionnel' | 'titulaire' | 'application';

/** Where a document's first metadata and its bytes come from: a persona, or a feed. */
export interface DocumentSource {
  readonly origin: Origin;
  /** RPPS of the professionals among its authors; FINESS of its authors' structures. */
  readonly authors: readonly string[];
  readonly structures: readonly string[];
  /** First version, hash and size left out when computing them would need the bytes. */
  metadata(): DocumentEntry;
  content(): Buffer;
}

/** entryUUID of a version: the same for everybody who knows the document and the version, so that runs agree. */
export const entryUuidOf = (uniqueId: string, version: number): string => `urn:uuid:${uuidFrom(version === 1 ? uniqueId : `${uniqueId}#${version}`)}`;

/** One document as the DMP holds it. Metadata are replaced, never modified; what is costly is made when first needed. */
export class StoredDocument {
  private current?: DocumentEntry;
  private readonly past: DocumentEntry[] = [];
  /** Made again if the collector took them: a record of 100,000 documents must not keep all their bytes. */
  private bytes?: WeakRef<Buffer>;

  /** @param deposit when the DMP received it: the clock of R. 1111-53 starts there. */
  constructor(readonly uniqueId: string, readonly deposit: Date, private readonly source: DocumentSource, readonly cle?: string) {}

  get origin(): Origin { return this.source.origin; }
  get authors(): readonly string[] { return this.source.authors; }
  get structures(): readonly string[] { return this.source.structures; }
  isAuthor(rpps: string | undefined): boolean { return rpps !== undefined && this.source.authors.includes(rpps); }
  isOfStructure(finess: string | undefined): boolean { return finess !== undefined && this.source.structures.includes(finess); }

  /** Metadata of the current version, perhaps without hash and size. */
  get entry(): DocumentEntry { return this.current ??= this.source.metadata(); }
  /** As a registry answers them. */
  get complete(): DocumentEntry {
    const { entry } = this;
    if (entry.hash !== undefined && entry.size !== undefined) return entry;
    const { content } = this;
    return this.current = { ...entry, hash: createHash('sha1').update(content).digest('hex'), size: content.length };
  }

  get content(): Buffer {
    const known = this.bytes?.deref();
    if (known !== undefined) return known;
    const made = this.source.content();
    this.bytes = new WeakRef(made);
    return made;
  }

  /** Older versions, oldest first: their metadata, obsolete. */
  get olderVersions(): readonly DocumentEntry[] { return this.past; }
  hasCode(code: string): boolean {
    // A large record asks this of each document: no closure.
    for (const one of this.entry.confidentialityCodes) if (one.code === code) return true;
    return false;
  }

  /** New version: another entryUUID, same lid (interface-dmp §3.3). */
  revise(confidentialityCodes: DocumentEntry['confidentialityCodes']): DocumentEntry {
    const before = this.complete;
    const version = before.version + 1;
    this.past.push({ ...before, status: DOCUMENT_STATUS.deprecated });
    return this.current = { ...before, confidentialityCodes, version, entryUuid: entryUuidOf(this.uniqueId, version) };
  }

  /** A change of status makes no version (interface-dmp §3.3: UpdateAvailabilityStatus names the entryUUID). */
  setStatus(status: string): void { this.current = { ...this.entry, status }; }
}
