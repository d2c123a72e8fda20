import type { Holder, Place } from '../droits/model';
import type { ListedDocument } from '../outcome';

/** A document of the DMP, kept in the local record because a professional judged it useful to the care. */
export interface LocalCopy {
  uniqueId: string; title: string; author: string;
  /** As the DMP wrote them, known here or not (REC_GEN-1370). */
  type: string; typeCode?: string;
  /** `YYYYMMDDhhmmss` UTC. */
  creationTime?: string;
  /** Absent: written here. */
  origin?: 'DMP';
  /** ISO UTC. */
  at: string; by: string;
  mimeType: string; /** base64 */ content: string;
}

/** The local record's copies. A document is kept once, whoever imports it again. */
export interface CopiesPort { of(patient: Holder): LocalCopy[]; keep(patient: Holder, copy: LocalCopy): 'kept' | 'already'; remove(patient: Holder, uniqueId: string): void }

/** Which documents an import fetches: those the professional chose, no other. */
export interface ImportChoicePort { chosen(listed: readonly ListedDocument[], references: readonly string[]): ListedDocument[] }

/** Who reads the documents of the local record: the establishment's own rule, whatever the DMP would allow (référentiel §1.7). */
export interface LocalAccessPort { mayRead(asked: { place: Place; consent: boolean; copy?: LocalCopy; login: string }): boolean }

/** How the documents of the record are put in order, those written here and those imported together. */
export type DossierOrder = 'type' | 'date';
export interface DossierOrderPort { sorted<T extends DossierLine>(lines: readonly T[], order: DossierOrder | undefined): T[] }
/** What a line is sorted by. `created`: `YYYYMMDDhhmmss` UTC. */
export interface DossierLine { type: string; created: string; origin?: 'DMP' }

/** Import, as ports a mutant may replace. */
export interface ImportPorts { copies: CopiesPort; importChoice: ImportChoicePort; localAccess: LocalAccessPort; dossierOrder: DossierOrderPort }
