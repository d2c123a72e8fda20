import type { SearchCriteria } from '../consultation/model';
import type { Holder } from '../droits/model';
import type { RightsRefusal } from '../droits/ports';
import type { ListedDocument } from '../outcome';
import type { PlannedStay, TemporaryDocument } from './model';

/** Planned stays. They outlive a restart. */
export interface PlannedStaysPort {
  plan(stay: Omit<PlannedStay, 'id' | 'fait'>): void;
  of(patient: Holder): PlannedStay[];
  /** Not yet tried, and near enough. */
  due(now: Date): PlannedStay[];
  done(stay: PlannedStay, outcome: string): void;
  /** Latest two-factor authentication of a person, at any workstation. */
  lastTwoFactorAt(login: string): string | undefined;
}

/** What the preload of a stay may do: the same as a person by hand, and less. */
export interface PreloadPort {
  /** Login in whose name the calls leave: the professional in charge, never a role. */
  onBehalfOf(stay: PlannedStay): string;
  /** The patient's rights stop it as they stop a person. */
  stopped(refusal: RightsRefusal | undefined): RightsRefusal | undefined;
  /** Only what is necessary is searched, then read. */
  criteria(base: SearchCriteria): SearchCriteria;
  chosen(listed: readonly ListedDocument[]): ListedDocument[];
}

/** Documents preloaded: for the professional in charge alone, until the end of the episode. */
export interface TemporaryDocumentsPort {
  keep(patient: Holder, document: TemporaryDocument): void;
  visible(patient: Holder, login: string): TemporaryDocument[];
  purge(patient: Holder): void;
}

/** Planned stays, as ports a mutant may replace. */
export interface StayPorts { plannedStays: PlannedStaysPort; preload: PreloadPort; temporaryDocuments: TemporaryDocumentsPort }
