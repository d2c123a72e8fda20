import type { Holder } from '../droits/model';
import type { ListedDocument } from '../outcome';

/** A document of the DMP, kept in the local record because a professional judged it useful to the care. */
export interface LocalCopy {
  uniqueId: string; title: string; type: string; author: string;
  /** Absent: written here. */
  origin?: 'DMP';
  /** ISO UTC. */
  at: string; by: string;
  mimeType: string; /** base64 */ content: string;
}

/** The local record's copies. A document is kept once, whoever imports it again. */
export interface CopiesPort { of(patient: Holder): LocalCopy[]; keep(patient: Holder, copy: LocalCopy): 'kept' | 'already' }

/** Which documents an import fetches: those the professional chose, no other. */
export interface ImportChoicePort { chosen(listed: readonly ListedDocument[], references: readonly string[]): ListedDocument[] }

/** Import, as ports a mutant may replace. */
export interface ImportPorts { copies: CopiesPort; importChoice: ImportChoicePort }
