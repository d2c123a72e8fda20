import type { Coded } from '../../vihf/claims';
import type { Patient, Session } from '../model';
import type { Link } from '../nouveautes/ports';
import type { ListedDocument } from '../outcome';
import type { ActiveFilter, DocumentSign, OpeningAlert, SearchAsked, SearchCriteria, SearchedFor } from './model';

/** How far a search goes, and what is said of it. */
export interface SearchScopePort {
  criteria(asked: SearchAsked, now: Date): SearchCriteria;
  /** Filters shown above the list. */
  shown(asked: SearchAsked): ActiveFilter[];
  /** Criteria shown above the list, each with the means to take it away. */
  shownCriteria(asked: SearchAsked): SearchedFor;
  /** What of the answer is shown: all of it, for what filters is the query. */
  kept(documents: ListedDocument[], asked: SearchAsked): ListedDocument[];
}

/** What a line of the list, or an opened document, lets see beyond its own words. */
export interface DocumentSignsPort {
  states(document: Pick<ListedDocument, 'status' | 'confidentialityCodes'>): DocumentSign[];
  fromPatient(document: ListedDocument): boolean;
  /** The date shown for `YYYYMMDDhhmmss` UTC. */
  date(creationTime: string): string;
  /** Said when the document opens. */
  alerts(document: ListedDocument): OpeningAlert[];
}

/** An emergency access under way: why, since when (ISO UTC), for whom. */
export interface Emergency { motif: string; at: string; patient: string }

/** Normal access, or « bris de glace » for one patient during one session. */
export interface AccessModePort {
  emergency(session: Session, patient: Patient): Emergency | undefined;
  /** Never without a motive. */
  enter(session: Session, patient: Patient, asked: { motif: string; at: string }): 'ouvert' | 'sans-motif';
  leave(session: Session, patient: Patient): void;
  /** `purposeofuse` of the tokens. */
  declared(session: Session, patient: Patient): Coded & { codeSystemName?: string };
  /** Patients the banner of every page names. */
  banner(session: Session): string[];
}

/** Which documents came with another one. */
export interface LotMatesPort {
  /** Lots this document is in, of the links that name it. */
  lotsOf(document: ListedDocument, links: readonly Link[]): string[];
  /** entryUUID of the documents of these lots. */
  membersOf(lots: readonly string[], links: readonly Link[]): string[];
}

/** What goes on paper of a list of documents. */
export interface PrintingPort {
  /** Lines printed of the list this person was given. */
  lines(patient: Patient, list: readonly ListedDocument[]): readonly ListedDocument[];
}

/** Consultation, as ports a mutant may replace. */
export interface ConsultationPorts { printing: PrintingPort; searchScope: SearchScopePort; documentSigns: DocumentSignsPort; accessMode: AccessModePort; lotMates: LotMatesPort }
