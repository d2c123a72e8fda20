import type { ListedDocument } from '../outcome';
import type { Structure } from '../model';

/** A lot, as FindSubmissionSets lists it. `at`: `YYYYMMDDhhmmss` UTC. */
export interface Lot { id: string; at: string }
export interface Link { type: string; source: string; target: string }
/** What a stored query answers beside documents. */
export interface QueryObjects { documents: ListedDocument[]; lots: Lot[]; links: Link[] }

/** A copy of the record whose original has changed at the DMP. */
export type CopyNotice = { uniqueId: string; title: string } & ({ is: 'plus-recente'; newer: ListedDocument } | { is: 'retiree' });

/** What the record announces without a click. */
export interface News { at: string; since: string; byType: { type: string; count: number }[]; total: number; lastFeeding?: string; natures: string[]; notices: CopyNotice[] }

/** What is new at the DMP since the person last came, when the establishment wants it announced at the opening of the record. */
export interface NewsPort {
  announced(): boolean;
  announce(on: boolean): void;
  /** From when what is new counts: the person's last visit, or the start of the period watched when they never came. ISO UTC. */
  since(lastVisit: string | undefined, now: Date): string;
  /** Lots a count looks at. */
  fresh(lots: readonly Lot[], since: string): Lot[];
  /** Those that count: other structures' documents. */
  counted(documents: readonly ListedDocument[], structure: Structure): ListedDocument[];
  lastFeeding(lots: readonly Lot[], now: Date): string | undefined;
  /** What is said of a copy, once its original was looked for. */
  notice(copy: { uniqueId: string; title: string }, found: QueryObjects, newer: readonly ListedDocument[]): CopyNotice | undefined;
}
export interface NewsPorts { news: NewsPort }
