import type { ActFact, ExchangeFact, ExportedTraceFact, Fact, JournalHeader, LocalTrace, PatientRef, PersonRef, PieceFact, QuestionFact, RefusedConnectionFact, ScenarioRef, ScreenFact, StructureRef } from '../journal/facts';
import type { VihfClaims } from '../vihf/claims';
import type { Verification } from '../vihf/verify/verification';
import type { PlannedCall } from './planned';
import type { AnswerDetails, DocumentReading, QueryReading, SubmissionReading, UpdateReading } from './documents-view';

/** One exchange, parsed once. What could not be read is undefined; `trouble` then says why. */
export interface ReadExchange extends AnswerDetails {
  id: string; seq: number; fact: ExchangeFact;
  /** TD0.2, TD0.3, TD3.1, TD3.2, TD2.1… from wsa:Action, and from the payload where several share an action. */
  transaction?: string;
  action?: string; messageId?: string;
  /** INS the body is about (TD0.2, TD1.3a, TD2.1, TD3.1, TD3.3), without OID. */
  patientAsked?: string;
  documentsAsked: string[];
  /** From the answer: documents listed (TD3.1) or delivered (TD3.2), by uniqueId, with title; those listed with their metadata. */
  documentsReturned: DocumentReading[];
  /** TD2.1. */
  submission?: SubmissionReading;
  /** TD3.3: the first change, and all of them. */
  update?: UpdateReading; updates?: readonly UpdateReading[];
  /** TD3.1. */
  query?: QueryReading;
  /** Fault or refusal in the answer. */
  fault?: { code: string; reason: string };
  token?: Token;
  trouble?: string;
  /** TD0.3: what was asked. */
  authorization?: 'AJOUT' | 'SUPPRESSION';
  /** The client's certificate, checked as an ORG_AUTH_CLI at the time of the exchange. */
  peerCertificate: CertificateReading;
  /** TD3.2: text a reader should find on the screen, per document delivered. */
  documentsDelivered: readonly DeliveredDocument[];
}

/** What a certificate is worth at the instant it was used. `structId`: OU, a Struct_IdNat. */
export type CertificateReading =
  | { ok: true; subject: string; structId: string; fingerprint: string }
  | { ok: false; code: string; detail: string; subject?: string; structId?: string; fingerprint?: string };

/** A CDA as delivered: its title and the passages of its narrative; `passages` is empty when the body is not text (PDF). */
export interface DeliveredDocument { uniqueId: string; title?: string; passages: readonly string[]; trouble?: string; header?: DeliveredHeader }
/** What the header of a CDA says, for a reader: names of the patient, of the first author and of the custodian; HL7 TS with its offset. */
export interface DeliveredHeader { words: readonly string[]; effectiveTime?: string }

export type SecondReading = { accepted: true } | Extract<Verification, { accepted: false }>;
/** The VIHF of one exchange, in two readings. `claims` only from verified bytes (first reading). */
export interface Token {
  /** Fact id of its exchange. */
  fact: string; seq: number; exchange: ReadExchange;
  first: Verification;
  /** Of the second only whether it accepts, and why not. */
  second: SecondReading;
  claims?: VihfClaims;
  /** AIR: mode INDIRECTE_RENFORCEE. Undefined when the claims could not be read. */
  air: boolean;
  /** 11 digits, when the NameID is `8` + RPPS. */
  rpps?: string;
  /** INS of resource-id. */
  ins?: string;
  /** OID of resource-id. */
  insOid?: string;
  /** Identifiant_Structure without its type digit. */
  finess?: string;
  /** The signing certificate, when the first reading accepted it. */
  signerCertificate?: CertificateReading;
  /** XPath of a claim inside the request. */
  where(claim: keyof VihfClaims): string;
}

/** Everything parsed from one worker's journal, memoised. */
export interface Lecture {
  worker: string; header: JournalHeader;
  facts: readonly Fact[];
  exchanges: readonly ReadExchange[]; tokens: readonly Token[];
  screens: readonly ScreenFact[]; exports: readonly ExportedTraceFact[]; refused: readonly RefusedConnectionFact[]; acts: readonly ActFact[];
  /** Documentary pieces, recorded when the run began: they belong to no scenario. */
  pieces: readonly PieceFact[];
  id(fact: { seq: number }): string;
  /** In the order of the journal. */
  scenarios: readonly ScenarioWindow[];
}

/** A scenario between its two markers; `last` is undefined while it runs, or when the run was interrupted. */
export interface ScenarioWindow {
  ref: ScenarioRef; first: number; last?: number;
  /** Why it was not executed, when it said so. */
  notExecuted?: string;
  /** Everyone admitted in it. */
  persons: readonly PersonRef[]; patients: readonly PatientRef[];
}

/** What one question lets a rule see: the window of its question, and the whole worker's journal for absence. */
export interface RuleView {
  header: JournalHeader;
  question: QuestionFact;
  params: Readonly<Record<string, string>>;
  /** Inside the question's window (first..last). */
  exchanges: readonly ReadExchange[]; tokens: readonly Token[]; screens: readonly ScreenFact[];
  exports: readonly ExportedTraceFact[]; traces: readonly LocalTrace[]; refused: readonly RefusedConnectionFact[]; acts: readonly ActFact[]; facts: readonly Fact[];
  /** From the scenario's start to the scenario's end (late facts included). */
  scenario: { exchanges: readonly ReadExchange[]; tokens: readonly Token[]; screens: readonly ScreenFact[]; exports: readonly ExportedTraceFact[]; refused: readonly RefusedConnectionFact[]; acts: readonly ActFact[]; facts: readonly Fact[] };
  /** The whole worker's journal. */
  all: Lecture;
  /** The person the drive had put at work, at the workstation and instant of a token, a fact or a position. */
  atWork(where: Token | ReadExchange | { seq: number }): PersonRef | undefined;
  /** Factors the drive presented for a person, before a position: nature, bench time. */
  factorsOf(persona: string, before: number): { id: string; nature: string; at: string; seq: number }[];
  /** Patient whose record the drive's last gesture opened, at a position. */
  patientInHand(where: { seq: number }): PatientRef | undefined;
  /** Like `atWork`, with those whose gesture may still be in the target's queue (its longest declared delay). The person at work first. */
  mayBeAtWork(where: Token | ReadExchange): readonly PersonRef[];
  /** The planned stay this call may prepare, when the target declares a preload and the run's profile admits one. */
  preloading(where: Token | ReadExchange): PlannedCall | undefined;
  /** Like `patientInHand`, with the target's queue. */
  mayBeInHand(where: Token | ReadExchange): readonly PatientRef[];
  /**
   * Exchanges after the question that still tell against it: all those left of its scenario, then those of the whole
   * worker's journal for these persons or patients, unless another scenario admitted them too.
   */
  later(who: { ins?: ReadonlySet<string>; rpps?: ReadonlySet<string> }): readonly ReadExchange[];
  person(persona: string): PersonRef | undefined;
  patient(persona: string): PatientRef | undefined;
  structure(): StructureRef | undefined;
  id(fact: { seq: number }): string;
}

export type { ActFact, ExportedTraceFact, Fact, JournalHeader, LocalTrace, OldDocumentRef, PatientRef, PersonRef, PieceFact, PieceKindSnapshot, QuestionFact, RefusedConnectionFact, ScenarioRef, ScreenFact, StructureRef } from '../journal/facts';
export type { VihfClaims } from '../vihf/claims';
export { CONF_EXI_PGSSIS, OID, SAML_CLASS_PREFIX, SAML_VERSION, VIHF_ATTRIBUTES, X509_SUBJECT_FORMAT } from '../vihf/claims';
export type { AuthorReading, DocumentReading, InstitutionReading, QueryReading, SignatureReading, SubmissionReading, SubmittedDocumentReading, UpdateReading } from './documents-view';
