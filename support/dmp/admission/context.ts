import type { XmlDocument } from 'libxml2-wasm';
import type { TrustStore } from '../../vihf/verify/verification';
import type { VihfClaims } from '../../vihf/claims';
import type { DocumentRequest, SoapHeaders, StoredQuery, Td02Answer, Td03Request, Transaction } from '../../xds/types';
import type { CertificateCheck } from '../../pki/check';
import type { DocumentLibrary } from '../cda/library';
import type { PersonaDocument } from '../personas/schema';
import type { RightsTable } from '../rights/table';
import type { DmpSettings } from '../settings';
import type { Reader } from '../world/reader';
import type { DmpRecord, DmpWorld } from '../world/world';
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

/** What the payload asks. */
export type Asked =
  | { transaction: 'TD0.2'; ins: string; oid: string; id: string }
  | { transaction: 'TD0.3'; request: Td03Request }
  | { transaction: 'TD2.1' }
  | { transaction: 'TD3.1'; query: StoredQuery }
  | { transaction: 'TD3.2'; requests: readonly DocumentRequest[] };

/** What the stage `dossier` decided the reader may have. */
export type Granted =
  | { kind: 'td02'; answer: Td02Answer }
  | { kind: 'record'; record: DmpRecord }
  | { kind: 'entries'; documents: PersonaDocument[] }
  | { kind: 'contents'; documents: { request: DocumentRequest; document: PersonaDocument }[]; refusals: Refused[] };

/** One request on its way: what is known of it grows from stage to stage. */
export interface AdmissionContext {
  readonly incoming: Incoming;
  readonly dmp: DmpState;
  /** Parsed once, disposed by the pipeline. */
  document?: XmlDocument;
  headers?: SoapHeaders;
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
