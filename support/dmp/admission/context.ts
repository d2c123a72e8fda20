import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import type { TrustStore } from '../../vihf/verify/verification';
import type { VihfClaims } from '../../vihf/claims';
import type { Association, DocumentEntry, DocumentRequest, DocumentUpdate, SoapHeaders, StoredQuery, SubmissionSet, Td02Answer, Td03Request, Td04Request, Td16Request, Transaction } from '../../xds/types';
import type { MtomMessage } from '../../xds/parse/mtom';
import type { ReadEntry } from '../../xds/parse/document-entry';
import type { SubmittedLot } from '../../xds/parse/submission-set';
import type { CertificateCheck } from '../../pki/check';
import type { DocumentLibrary } from '../cda/library';
import type { RightsTable } from '../rights/table';
import type { DmpSettings } from '../settings';
import type { Reader } from '../world/reader';
import type { StoredDocument } from '../world/document';
import type { DmpRecord } from '../world/record';
import type { DmpWorld } from '../world/world';
import type { Deposit } from './depot/submission';
import type { Refused } from './outcome';
import type { ReplayCache } from './replay';

/** One request as HTTP and TLS gave it; the TLS door has already accepted the certificate. */
export interface Incoming {
  method: string;
  /** Path without query. */
  path: string;
  /** Last segment below the services' base: patients, habilitations, registry, repository; undefined elsewhere. */
  service?: string;
  contentType?: string; contentEncoding?: string; soapAction?: string;
  body: Buffer;
  /** Why the body is not whole. */
  bodyTrouble?: 'too-large' | 'cut';
  /** Bench time. */
  at: Date;
  /** The TLS certificate, judged at `at`; `structId` is its OU. */
  certificate: CertificateCheck;
}

/** What the mock DMP knows and remembers. */
export interface DmpState {
  world: DmpWorld; settings: DmpSettings; trust: TrustStore; replay: ReplayCache; library: DocumentLibrary;
  rights: { air: RightsTable; indirect: RightsTable };
}

export type UpdateTransaction = 'TD3.3a' | 'TD3.3b' | 'TD3.3c' | 'TD3.3d';

/** What the payload asks. A TD2.1 is read once its right is known: in AIR nothing looks inside (EX_AIR-010). */
export type Asked =
  | { transaction: 'TD0.2' | 'TD1.3a'; ins: string; oid: string; id: string }
  | { transaction: 'TD0.3'; request: Td03Request }
  | { transaction: 'TD0.4'; request: Td04Request }
  | { transaction: 'TD1.6'; request: Td16Request }
  | { transaction: 'TD2.1' }
  | { transaction: 'TD3.1'; query: StoredQuery }
  | { transaction: 'TD3.2'; requests: readonly DocumentRequest[] }
  | { transaction: UpdateTransaction; lot: SubmittedLot; updates: readonly DocumentUpdate<ReadEntry>[] };

/** One change to a document, decided. */
export interface DecidedUpdate { document: StoredDocument; update: DocumentUpdate<ReadEntry> }

/** What the stage `dossier` decided the reader may have. */
export type Granted =
  | { kind: 'td02'; answer: Td02Answer }
  | { kind: 'record'; record: DmpRecord }
  | { kind: 'administrative'; record: DmpRecord | undefined }
  | { kind: 'authorised'; records: readonly DmpRecord[] }
  | { kind: 'entries'; documents: readonly StoredDocument[]; sets: readonly SubmissionSet[]; associations: readonly Association[]; refusals: readonly Refused[];
    /** Older versions, asked for by their entryUUID. */ older: readonly DocumentEntry[] }
  | { kind: 'contents'; documents: { request: DocumentRequest; document: StoredDocument }[]; refusals: Refused[] }
  | { kind: 'updates'; record: DmpRecord; lot: SubmittedLot; updates: readonly DecidedUpdate[] }
  | { kind: 'deposit'; record: DmpRecord; deposit: Deposit; warnings: readonly Refused[] };

/** One request on its way: what is known of it grows from stage to stage. */
export interface AdmissionContext {
  readonly incoming: Incoming;
  readonly dmp: DmpState;
  /** Parsed once, disposed by the pipeline. */
  document?: XmlDocument;
  headers?: SoapHeaders;
  /** Content of soap:Body, as long as `document` lives. */
  payload?: XmlElement;
  /** MIME parts beside the envelope. */
  parts?: MtomMessage['parts'];
  transaction?: Transaction;
  asked?: Asked;
  /** Only from verified bytes. */
  claims?: VihfClaims;
  signer?: string;
  air?: boolean;
  patient?: { ins: string; oid: string };
  reader?: Reader;
  granted?: Granted;
  /** Tolerated but worth telling in the national trace. */
  warnings: string[];
}

export const newContext = (incoming: Incoming, dmp: DmpState): AdmissionContext => ({ incoming, dmp, warnings: [] });

/** A member an earlier stage must have set; its absence is a defect of the pipeline's order. */
export function known<K extends keyof AdmissionContext>(context: AdmissionContext, name: K): NonNullable<AdmissionContext[K]> {
  const value = context[name];
  if (value === undefined || value === null) throw new Error(`admission: ${name} is not known yet`);
  return value;
}
