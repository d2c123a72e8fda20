import type { Dated, Holder } from '../droits/model';
import type { Visibility } from '../alimentation/model';
import type { ServerParameters } from '../mineurs/ports';
import type { Account } from '../model';
import type { DocumentEntry, DocumentUpdate } from '../../xds/types';
import type { DocumentChange } from './model';
import type { VisibilityChoice } from './visibility';

/** A document as the DMP holds it now. */
export type HeldEntry = DocumentEntry;
/** Its identity, as the wire and the traces name it. */
export type TransactionOfChange = 'TD3.3a' | 'TD3.3b' | 'TD3.3c' | 'TD3.3d';

/** What may be changed of a document, and the change that is sent. */
export interface DocumentChangesPort {
  /** Written by this person: nobody else's document is offered. */
  own(authors: readonly string[], account: Account): boolean;
  offered(entry: HeldEntry): DocumentChange[];
  transaction(change: DocumentChange): TransactionOfChange;
  update(entry: HeldEntry, change: DocumentChange): DocumentUpdate<DocumentEntry>;
}

/** Which changes are told to be without return before they are sent. */
export interface ConfirmationsPort { asks(change: DocumentChange, account: Account): boolean; /** The person no longer wants to be asked; a deletion is asked each time all the same. */ silence(account: Account): void }

/** The patient's request to hide a document from other professionals (référentiel §4.3): no masking without it. */
export interface MaskingRequestsPort { recorded(patient: Holder, document: string): Dated | undefined; record(patient: Holder, document: string, by: Dated): void; missing(change: DocumentChange, request: Dated | undefined): boolean }

/** From whom a document is hidden when it leaves, and until when. */
export interface VisibilityChoicesPort {
  /** What the screen offers, as the DMP's parameters allow. */
  offered(parameters: ServerParameters | undefined): VisibilityChoice[];
  of(choice: VisibilityChoice, representatives: boolean): Visibility;
  /** @param secret the professional works in a minor's secret connection. */
  leaving(visibility: Visibility, secret: boolean): Visibility;
  /** Whether an announcement shows the document at the DMP. */
  unmasks(): boolean;
  /** Hidden since `sentAt`, without an announcement: is it time to say so? */
  reminds(sentAt: string, now: Date): boolean;
}

/** When each professional last came to a patient's DMP, ISO UTC. */
export interface LastVisitsPort { of(account: Account, patient: Holder): string | undefined; came(account: Account, patient: Holder, at: Date): void }

/** Documents a professional wrote, as ports a mutant may replace. */
export interface GestionPorts { lastVisits: LastVisitsPort; visibilityChoices: VisibilityChoicesPort; documentChanges: DocumentChangesPort; confirmations: ConfirmationsPort; maskingRequests: MaskingRequestsPort }
