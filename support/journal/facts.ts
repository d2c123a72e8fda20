import type { Verdict } from '../rules/finding';
import type { Masked } from './masked';
import type { PieceFact, PiecesSnapshot } from './piece';

export type { PieceFact, PieceFields, PieceKindSnapshot, PiecesSnapshot } from './piece';

/** Bytes of a body: inline up to 64 KB, else in `<run>/blobs/<sha256>`. */
export interface Body { sha256: string; size: number; /** base64, when inline. */ inline?: string; /** Taken out of a redacted record: `sha256` is then a salted digest, and there are no bytes. */ masque?: true }

/** What TLS told of the other side. `chain`: DER in base64, leaf first; empty when no certificate was shown. */
export interface TlsPeer { protocol: string; cipher: string; chain: string[] }

/** A person the drive put at work: a persona key, with the identifiers that persona has in this run. */
export interface PersonRef { persona: string; login: string; rpps?: string; nom: string; prenom: string; profession: string; savoirFaire?: string; /** Towards the patients: absent, a member of their care team. */ place?: 'equipe' | 'responsabilite' | 'hors-equipe'; /** What else the account may do, by the bench's names (`revue-des-comptes`). Absent: nothing else. */ habilitations?: string[] }

export interface ScenarioRef { id: string; name: string; uri: string; line: number; feature: string; tags: string[]; /** Line of the outline this scenario is a row of. */ outline?: number }

export interface FactBase {
  /** Position in its worker's journal, from 1. */
  seq: number;
  /** Bench time, ISO UTC with milliseconds. */
  at: string;
  /** In a redacted record only. */
  masque?: Masked;
}

/** One request received by the mock DMP and its answer. `status` 0: the answer was cut before it left. */
export interface ExchangeFact extends FactBase {
  kind: 'exchange';
  peer: TlsPeer;
  method: string;
  path: string;
  requestHeaders: [string, string][];
  request: Body;
  receivedAt: string;
  answeredAt: string;
  status: number;
  responseHeaders: [string, string][];
  response: Body;
  /** What the mock decided. `stage` names the admission stage that refused; `code` its fault code. */
  admission: { admitted: boolean; stage?: string; code?: string; reason?: string };
  /** Id of the national trace this exchange left. */
  trace: string;
  /** Set when it is not a transaction of the services: a page of the simulated Web PS site, or the server parameter file. */
  side?: SideService;
}

/** What was served beside the DMP's services, told by the mock itself. `page`: last part of the path of interface-dmp §9. */
export type SideService =
  | { service: 'web-ps'; transaction: 'TD0.9' | 'TD0.10'; page: string; ins?: string; /** Who the site knows is reading. */ rpps?: string; confirmed?: true }
  | { service: 'parametres'; redirect?: string; /** Asked over plain HTTP. */ clair?: true };

/** One step of a delegated authentication, as the bench's own identity provider saw it. */
export interface IdentityFact extends FactBase {
  kind: 'identity';
  provider: 'pro-sante-connect' | 'etablissement';
  client: string;
  step: 'demande' | 'refus' | 'authentification' | 'jeton';
  /** `demande`: what was asked; secrets are only told as present or absent. */
  request?: Record<string, string>;
  /** The answer carries a false value, on purpose; `audience`: the ID token is another client's. */
  altered?: 'state' | 'nonce' | 'audience';
  rpps?: string; acr?: string; amr?: string[]; /** Natures really presented. */ factors?: string[];
}

/** A connection that ended before any HTTP byte. `by` says who refused: the mock its client, or the client our server. */
export interface RefusedConnectionFact extends FactBase {
  kind: 'refused-connection';
  by: 'mock' | 'client';
  /** Code of the error table (`by: mock`), or `connexion-abandonnee`. */
  code: string;
  detail: string;
  peer?: TlsPeer;
  /** Subject of the certificate the mock showed. */
  served: string;
}

/** One reading of the target's screen through a name its target file maps. */
export interface ScreenFact extends FactBase {
  kind: 'screen';
  /** Name of the reading: `message`, `documents`, `a-propos`… */
  reading: string;
  /** False when the target file does not map this reading: the screen cannot be judged, only looked at. */
  mapped: boolean;
  /** Who was at the screen. */
  person?: string;
  selector?: string;
  /** Text read, when the reading is a text; undefined when nothing was on the screen. */
  text?: string;
  /** Rows read, when the reading is a list. */
  rows?: Record<string, string>[];
  /** For a message: names of the target file's messages whose pattern the text matches. */
  matches?: string[];
  url?: string;
  screenshot?: Body;
  /** The file the reading downloaded. */
  file?: Body;
}

/** One line of the target's local trace, under the canonical names of the contract (the target file maps the export's own). */
export interface LocalTrace {
  at: string;
  /** `authentification` | `refus` | `jeton` | `appel` | `deconnexion` | `information-rpps` | other. */
  action: string;
  login?: string;
  rpps?: string;
  structure?: string;
  patient?: string;
  facteurs?: string[];
  assertionId?: string;
  messageId?: string;
  transaction?: string;
  documents?: string[];
  issue?: string;
  motif?: string;
  /** Whether the line is as it was written, in the target's own words. */
  integrite?: string;
}

export interface ExportedTraceFact extends FactBase {
  kind: 'exported-trace';
  format: 'json' | 'csv';
  filter: { professionnel?: string; du?: string; au?: string };
  raw: Body;
  entries: LocalTrace[];
}

/** What an operator stated, by hand. */
export interface StatementFact extends FactBase { kind: 'statement'; question: string; answer: string; by: string }

/** What the drive itself did. The truth about who is at work and which factors were presented. */
export type Act =
  | { act: 'admission'; professionnels: PersonRef[]; patients: PatientRef[]; structure: StructureRef; documents?: OldDocumentRef[]; /** Logins of accounts that closed. */ fermetures?: string[] }
  | { act: 'shift-start'; person: PersonRef; poste: string }
  | { act: 'factor'; person: PersonRef; poste: string; factor: FactorRef }
  | { act: 'session-opened'; person: PersonRef; poste: string }
  | { act: 'session-closed'; person: PersonRef; poste: string }
  /** What came before was played by the porte de conduite; what follows at these workstations is played at their screens. */
  | { act: 'handed-over'; postes: string[] }
  | { act: 'gesture'; person: PersonRef; poste: string; gesture: string; patient?: string; document?: string; /** What else distinguishes it: usage, channel, another person (`pour`). */ details?: Record<string, string> }
  | { act: 'target-restarted' }
  | { act: 'time-moved'; milliseconds: number }
  | { act: 'target-configured'; what: string; value: string }
  | { act: 'mock-configured'; what: string; value: string; /** Titles of the documents it is about. */ documents?: string[] };
/** `nature`: what the person knows, has or is. */
export interface FactorRef { id: string; nature: 'savoir' | 'possession' | 'inherence' }
export interface PatientRef { persona: string; ins: string; oid: string; nom: string; prenom: string; naissance: string; situation: string; /** Absent in older journals: qualifiée. */ statutIns?: string; /** False: the DPI starts without any information recorded for this patient. */ informe?: boolean; /** Day of death. */ deces?: string }
/** A document of an earlier episode: the patient's persona, who wrote it (`parti`: no longer in the directory), where, and when its act was done (ISO UTC). */
export interface OldDocumentRef { patient: string; titre: string; type: string; dateActe: string; unite: string; auteur: { nom: string; prenom: string; rpps?: string; parti?: boolean } }
/** `finess`: géographique, 9 characters. `finessJuridique`: 9 characters. */
export interface StructureRef { persona: string; finess: string; finessJuridique: string; raisonSociale: string; secteur: string }
export type ActFact = FactBase & { kind: 'act' } & Act;

/** What drove a scenario's gestures: the target's screens, or its porte de conduite. */
export type DriverKind = 'web' | 'api';

export type MarkerFact = FactBase & { kind: 'marker' } & (
  | { marker: 'scenario-start'; scenario: ScenarioRef; /** Absent in older journals: `web`. */ driver?: DriverKind }
  | { marker: 'scenario-end'; scenario: string }
  | { marker: 'step-start'; scenario: string; step: number; text: string }
  | { marker: 'step-end'; scenario: string; step: number; status: string; /** What broke the drive, in French. */ trouble?: string; code?: string }
  /** A scenario that could not be executed, with the missing verb or tool. */
  | { marker: 'not-executed'; scenario: string; reason: string });

/** Something that can only come after what was waited for: the end of an observation. Never a sleep. */
export interface BarrierFact extends FactBase { kind: 'barrier'; after: string }

/** What a step asks of a rule. Answers are not in the journal. `first`/`last`: seq range, both included. */
export interface QuestionFact extends FactBase {
  kind: 'question';
  rule: string;
  params: Record<string, string>;
  first: number;
  last: number;
  scenario: string;
  step: number;
  text: string;
}

/** The head of the chain, when the worker ended well. */
export interface ClosingFact extends FactBase { kind: 'closing'; head: string; count: number }

export type Fact = ExchangeFact | IdentityFact | RefusedConnectionFact | ScreenFact | ExportedTraceFact | StatementFact | ActFact
  | MarkerFact | BarrierFact | QuestionFact | ClosingFact | PieceFact;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** A fact before the journal gives it its position and time. */
export type NewFact = DistributiveOmit<Fact, 'seq' | 'at'>;
export type FactKind = Fact['kind'];

/** Everything the judgement needs that is not a fact: rules get this, the facts and the question, nothing else. */
export interface JournalHeader {
  format: 1;
  run: string;
  startedAt: string;
  suite: { version: string; commit?: string };
  /** Scenario personas derive from this. */
  seed: string;
  /** Seed of the order the scenarios were drawn in; absent: that of the files. */
  order?: string;
  profile: { name: string; /** Verdicts the profile accepts for exit 0, beside conforme and sans objet. */ accepts: Verdict[]; /** « Pièces à lire par la commission »: an *à examiner* does not prevent exit 0 in a scenario tagged `@piece`. */ piecesToRead?: boolean; notes?: Record<string, string> };
  /** Ambiguity slug → choice taken. */
  ambiguities: Record<string, string>;
  target: TargetSnapshot;
  /** PEM. */
  trust: { anchors: string[]; crls: string[] };
  mock: { clockToleranceMs: number; tokenLifetimeMs: number; serverSubject: string };
  rules: Record<string, number>;
  catalogue: { sha256: string; exigences: unknown[]; means: unknown[] };
  /** Absent in older journals. */
  pieces?: PiecesSnapshot;
  clockOffsetMs: number;
  workers: number;
  /** In a redacted record only. */
  masque?: Masked;
}

/** What the target file declared, that judging needs. */
export interface TargetSnapshot {
  name: string;
  version: string;
  temoin: boolean;
  /** Longest time between a gesture and the call it causes, for a target with queues or preload. */
  longestDelayMs: number;
  /** Delay during which one factor reopens a session opened with two; null when not declared. */
  reopeningDelayMs: number | null;
  /** Inactivity after which a session closes; null or absent (older journals) when not declared. */
  inactivityDelayMs?: number | null;
  /** What is downloaded ahead of a planned stay: how long before at the most, and the types called necessary. Absent: nothing is. */
  preload?: { beforeMs: number; types: string[] };
  means: { id: string; /** Natures: two factors of one nature are not two. */ factors: string[]; /** Row of the 2020 table the owner attaches it to, or null. */ row2020: string | null }[];
  lps: { nom: string; version: string };
  /** « DPI + PFI »: the intermediation platform that calls the DMP in its place. Absent: the software calls. */
  platform?: { nom: string; version: string };
  /** Transactions it says it integrates. Absent in older journals. */
  transactions?: readonly string[];
  /** Where the primary method is declared: `AuthnContextDecl` or an attribute name. */
  methodPlace: string;
  /** Opposition to reading and to feeding: recorded apart, or as one. Absent in older journals: apart. */
  oppositions?: 'separees' | 'globale';
  /** What a choice or a sign is called → the bench's word → the word the target's screens use. Absent in older journals. */
  words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Types of documents that leave for the DMP once validated, by the bench's names. Absent: the target does not say. */
  automaticDocuments?: readonly string[];
  /** Verbs this run's driver can do. */
  verbs: string[];
}
