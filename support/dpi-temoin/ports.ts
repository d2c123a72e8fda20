import type { Element } from '@xmldom/xmldom';
import type { Coded, VihfClaims } from '../vihf/claims';
import type { SearchCriteria } from './consultation/model';
import type { XadesSigner } from '../xds/build/xades';
import type { FeedingPorts } from './alimentation/ports';
import type { AccessPorts } from './acces/ports';
import type { ConsultationPorts } from './consultation/ports';
import type { ExchangePorts } from './echange/ports';
import type { DelegationPorts } from './delegation/ports';
import type { RightsPorts, RightsRefusal } from './droits/ports';
import type { Td02Answer, Td03Answer, Transaction } from '../xds/types';
import type { CertificateSet, LpsIdentity, TemoinDelays } from './config';
import type { DmpFailure, DocumentRef, ListedDocument, Outcome, Question } from './outcome';
import type { Account, Factor, Patient, PendingLogin, Session, Structure, TraceEntry, TraceFilter } from './model';
import type { GestionPorts } from './gestion/ports';
import type { ImportPorts } from './imports/ports';
import type { MinorsPorts } from './mineurs/ports';
import type { MessageName } from './screens/messages';
import type { NewsPorts, QueryObjects } from './nouveautes/ports';
import type { ScreenBook } from './screens/book';
import type { StayPorts } from './sejours/ports';
import type { TraceIntegrityPort, TraceRetentionPort, TracesPort } from './traces/ports';
import type { DocumentView } from './documents/view';

/** The témoin's time, which the admission door may advance. */
export interface ClockPort { now(): Date; advance(milliseconds: number): void }

/** Who has an account. One RPPS belongs to one account. `close` closes the store all accounts, sessions and traces share. */
export interface AccountsPort {
  find(login: string): Account | undefined;
  all(): Account[];
  admit(account: Account): void;
  structure(finess: string): Structure | undefined;
  admitStructure(structure: Structure): void;
  remember(login: string, change: { lastTotpCounter?: number; noticeAt?: string }): void;
  changePassword(login: string, passwordHash: string): void;
  /** Wrong passwords and codes since an instant (ISO UTC): too many close the door for a while. */
  failuresSince(login: string, at: string): number;
  failed(login: string, at: string): void;
  /** The person no longer works here: the account opens nothing more, and is never anybody else's. */
  shut(login: string, at: string): void;
  close(): void;
}

export interface PatientsPort { all(): Patient[]; find(id: number): Patient | undefined; admit(patient: Omit<Patient, 'id'>): Patient; /** Same record, other identity traits. */ correct(patient: Patient): void }

export interface PasswordPort { hash(password: string): Promise<string>; /** Takes as long for an unknown account. */ verify(hash: string | undefined, password: string): Promise<boolean> }

/** The one-time code, and when a set of factors counts as two. */
export interface SecondFactorPort {
  verify(account: Account, code: string, now: Date): { ok: true; counter: number } | { ok: false; why: 'faux' | 'rejoue' | 'sans-secret' };
  /** Two factors of different natures. */
  satisfied(factors: readonly Factor[]): boolean;
}

/** Whether one factor is enough, on the strength of an earlier two-factor authentication. */
export interface ReopeningPort { allowed(twoFactorAt: string | undefined, now: Date): boolean }

export interface SessionsPort {
  open(session: Omit<Session, 'id' | 'csrf'>): Session;
  find(id: string): Session | undefined;
  touch(id: string, at: string): void;
  /** The person presents the missing factor without leaving the session. */
  strengthen(id: string, factors: Factor[], twoFactorAt: string): void;
  close(id: string, at: string): void;
  /** Latest two-factor authentication of a person at a workstation, across sessions. */
  lastTwoFactorAt(login: string, poste: string): string | undefined;
  startLogin(pending: Omit<PendingLogin, 'id'>): PendingLogin;
  pending(id: string): PendingLogin | undefined;
  endLogin(id: string): void;
  /** What the person's pages must find again (DMP status, list, confirmation), forgotten with the session. */
  keep(id: string, key: string, value: unknown): void;
  kept<T>(id: string, key: string): T | undefined;
}

export interface AutoLogoutPort { expired(session: Session, now: Date): boolean; /** Milliseconds. */ delay(): number }

/** What must be true before any AIR token is issued. */
export interface AirGatePort { refuse(asked: AirAsked): AirRefusal | undefined }
export interface AirAsked { rpps?: string; /** The two-factor authentication is recent enough. */ twoFactorsValid: boolean; /** It existed, but too long ago. */ twoFactorsTooOld: boolean; noticeDue: boolean; /** Undefined: the call is about nobody. */ patient?: Patient; insKeyValid: boolean }
export type AirRefusal = 'sans-rpps' | 'second-facteur' | 'second-facteur-perime' | 'information-rpps' | 'ins-non-qualifiee' | 'ins-cle-fausse';

/** Stopped before any token: what AIR asks for is missing, or the patient's rights forbid it. */
export type Refusal = AirRefusal | RightsRefusal;

export interface RppsNoticePort { due(account: Account, now: Date): boolean }
/** RPPS sent to the DMP and written in the traces. */
export interface RppsSourcePort { rpps(account: Account, session: Session): string | undefined }
export interface RoleSourcePort { roles(account: Account): Coded[] }
export interface StructureSourcePort { /** `1` + FINESS, and `SAxx^…`. */ claims(structure: Structure): { structure: string; secteur: string } }

/** Which patient the token names, and which the query asks for. */
export interface PatientBindingPort { forToken(patient: Patient, session: Session): Patient; forQuery(patient: Patient, session: Session): Patient }
/** A trait compared before the first access. */
export type Trait = 'nom' | 'prenom' | 'naissance';
/** Identitovigilance: traits that differ between the record and the DMP; none: same person. */
export interface IdentityPort { differences(local: Patient, dmp: NonNullable<Td02Answer['patient']>): Trait[]; insKeyValid(ins: string): boolean }

export interface ClassRefPort { classRef(session: Session): string }
/** The primary method declared, and the instant it is said to date from. */
export interface MethodPort { decl(session: Session): string | undefined; authnInstant(session: Session): string }
export interface VihfClaimsPort { build(material: ClaimsMaterial): VihfClaims }
export interface ClaimsMaterial {
  now: Date; issuer: string; account: Account; session: Session; /** Undefined: the token is of no patient. */ patient?: Patient; rpps: string | undefined; roles: Coded[];
  structure: { structure: string; secteur: string }; classRef: string; decl: string | undefined; authnInstant: string; lps: LpsIdentity;
  purposeOfUse: VihfClaims['purposeOfUse'];
  /** Secret connection of a minor. */
  confidentialityCode?: string;
}
/** The assertion's XML just before it is signed. */
export interface VihfTreePort { edit(assertion: string): string }
export interface IssuedToken { id: string; xml: string }
/** Life of tokens: by rule, one call, one token. */
export interface TokenPerCallPort { token(call: { session: Session; patient?: Patient; transaction: Transaction | 'TD0.10' }, issue: () => IssuedToken): IssuedToken }
export interface SignerPort { issuer(certificates: CertificateSet): string; sign(assertion: string, certificates: CertificateSet): string; /** Signs the lots fed (XAdES). */ lot(certificates: CertificateSet): XadesSigner }

/** What the administrator installed. */
export interface InstallationPort {
  certificates(): CertificateSet; selectCertificates(name: string): void;
  dmpUrl(): string; moveDmp(url: string): void; /** Hosts the administrator knows by a name. */ hosts(): Readonly<Record<string, string>>;
  /** The site as what is fed tells it. An establishment that has not filled in a site's geographic FINESS names its juridical one (seed 002): from when that is refused is the DMP's to say. */
  emittingSite(structure: Structure): Structure; knowsGeographicFiness(known: boolean): void;
  lps(): LpsIdentity;
}

/** Calls a gesture may make; each goes out with its own token and leaves its traces. */
export interface DmpCalls {
  td02(): Promise<Outcome<Td02Answer>>;
  td03(action: 'AJOUT' | 'SUPPRESSION'): Promise<Outcome<Td03Answer>>;
  td31(filter: SearchCriteria): Promise<Outcome<ListedDocument[]>>;
  /** Lots since an instant (`YYYYMMDDhhmmss` UTC), links of objects, documents by identifier. */
  lots(from: string): Promise<Outcome<QueryObjects>>;
  links(uuids: string[]): Promise<Outcome<QueryObjects>>;
  documentsBy(ids: { uniqueIds: string[] } | { entryUuids: string[] }, withLinks?: boolean): Promise<Outcome<QueryObjects>>;
  td32(documents: DocumentRef[]): Promise<Outcome<{ content: Buffer; mimeType: string }[]>>;
  /** Any other transaction, body given: for what the témoin itself never does. */
  send(transaction: Transaction, body: string, attachment?: { cid: string; mimeType: string; content: Buffer }): Promise<Outcome<undefined>>;
  /** Any transaction about documents the person names, body and reader given. */
  ask<T>(transaction: Transaction, body: string, read: (payload: Element) => Outcome<T>, documents: string[]): Promise<Outcome<T>>;
  account: Account; session: Session; patient: Patient;
}
/** Which transactions a gesture makes, in which order. */
export interface CallPlanPort {
  /** « Vérifier le DMP ». */
  status(calls: DmpCalls): Promise<Outcome<Td02Answer>>;
  /** « Consulter le DMP »; `authorization` is the whole authorization port. */
  consult(calls: DmpCalls, by: { authorization: AuthorizationPort; identity: IdentityPort; identityConfirmed: boolean } & SearchCriteria): Promise<ConsultResult>;
  /** The professional has ticked the box and pressed the button. */
  authorize(calls: DmpCalls, by: { authorization: AuthorizationPort; identity: IdentityPort; identityConfirmed: boolean; status: Td02Answer } & SearchCriteria): Promise<ConsultResult>;
  /** The search alone, once the access was checked. */
  search(calls: DmpCalls, by: SearchCriteria): Promise<ConsultResult>;
  read(calls: DmpCalls, document: DocumentRef): Promise<Outcome<{ content: Buffer; mimeType: string }>>;
  /** Once the DMP has a document: nothing follows. */
  fed(calls: DmpCalls): Promise<void>;
  /** A change of a document one wrote: `send` makes it. */
  change(calls: DmpCalls, send: () => Promise<Outcome<undefined>>): Promise<Outcome<undefined>>;
}
export type ConsultResult = { status?: Td02Answer } & (
  | { is: 'list'; documents: ListedDocument[]; /** The DMP said that it gave only a part. */ incomplete?: true } | { is: 'question'; question: Question } | { is: 'identity'; differences: Trait[] } | { is: 'failure'; failure: DmpFailure });
/** What to do of the authorization TD0.2 tells: go on, ask the professional, add it, or stop. */
export interface AuthorizationPort { decide(answer: Td02Answer): 'valide' | 'demander' | 'ajouter' | 'refus'; question(answer: Td02Answer): Question }

export interface OutgoingCall { url: string; contentType: string; body: Buffer; timeoutMs: number }
export interface IncomingAnswer { status: number; contentType: string; body: Buffer }
/** Mutual TLS, TLS 1.2. Throws `DmpTrouble`. */
export interface TransportPort { send(call: OutgoingCall, by: { certificates: CertificateSet; trust: ServerTrustPort; now: Date }): Promise<IncomingAnswer>; close(): Promise<void> }
export interface ServerPeer { host: string; /** OpenSSL's own finding. */ authorizationError?: string; nameError?: string; /** DER, leaf first. */ chain: Buffer[]; now: Date }
export interface ServerTrustPort { authorities(): string; /** French, undefined when the server is trusted. */ trouble(peer: ServerPeer): string | undefined }

/** One sentence of the `messages` of the screens, with the DMP's own reason. */
export interface Told { message: MessageName; reason?: string }
export interface DmpErrorsPort { tell(failure: DmpFailure): Told }
export interface DocumentsPort { view(document: { content: Buffer; mimeType: string }): DocumentView }

export interface TraceExportPort { /** Entries the filter keeps. */ select(traces: TracesPort, filter: TraceFilter): TraceEntry[]; json(entries: TraceEntry[], filter: TraceFilter): string; csv(entries: TraceEntry[]): string }
export interface AboutPort { about(lps: LpsIdentity): { nom: string; version: string; editeur: string; profils: string; homologation: string } }
/** Every word, order and address of the screens. */
export interface ScreensPort { book(): ScreenBook }

/** What the configuration fixes for the life of the process. */
export interface SettingsPort { delays(): TemoinDelays; listen(): { port: number; admissionPort: number; admissionToken?: string } }

/** Everything the témoin is made of. A mutant replaces one. */
export interface TemoinPorts extends AccessPorts, DelegationPorts, RightsPorts, ConsultationPorts, ImportPorts, StayPorts, NewsPorts, FeedingPorts, GestionPorts, MinorsPorts, ExchangePorts {
  clock: ClockPort; accounts: AccountsPort; patients: PatientsPort; password: PasswordPort; secondFactor: SecondFactorPort; reopening: ReopeningPort;
  sessions: SessionsPort; autoLogout: AutoLogoutPort; airGate: AirGatePort; rppsNotice: RppsNoticePort; rppsSource: RppsSourcePort;
  roleSource: RoleSourcePort; structureSource: StructureSourcePort; patientBinding: PatientBindingPort; identity: IdentityPort;
  classRef: ClassRefPort; method: MethodPort; vihfClaims: VihfClaimsPort; vihfTree: VihfTreePort; tokenPerCall: TokenPerCallPort; signer: SignerPort;
  installation: InstallationPort; callPlan: CallPlanPort; authorization: AuthorizationPort; transport: TransportPort; serverTrust: ServerTrustPort;
  dmpErrors: DmpErrorsPort; documents: DocumentsPort; traces: TracesPort; traceIntegrity: TraceIntegrityPort; traceRetention: TraceRetentionPort; traceExport: TraceExportPort; about: AboutPort; screens: ScreensPort; settings: SettingsPort;
}
