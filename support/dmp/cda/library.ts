import type { DocumentEntry } from '../../xds/types';
import type { StoredDocument } from '../world/document';
import type { DmpWorld } from '../world/world';

export interface BuiltDocument { content: Buffer; entry: DocumentEntry }

/** Bytes and complete metadata of the documents of a world. */
export class DocumentLibrary {
  constructor(readonly world: DmpWorld) {}

  get(document: StoredDocument): BuiltDocument { return { content: document.content, entry: document.complete }; }
  /** First professional among its authors. */
  authorRpps(document: StoredDocument): string | undefined { return document.authors[0]; }
}
