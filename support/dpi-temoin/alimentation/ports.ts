import type { Coded, VihfClaims } from '../../vihf/claims';
import type { MtomPart } from '../../xds/build/mtom';
import type { DocumentEntry, SubmissionSet } from '../../xds/types';
import type { RightsRefusal } from '../droits/ports';
import type { Account, Patient, Structure } from '../model';
import type { ClaimsMaterial } from '../ports';
import type { DmpKind } from './kinds';
import type { FeedRefusal, Kind, LocalDocument, SentMark, Waiting } from './model';

/** Documents of the local record. */
export interface LocalDocumentsPort {
  of(patient: Pick<Patient, 'id'>): LocalDocument[];
  find(id: number): LocalDocument | undefined;
  all(): LocalDocument[];
  add(document: Omit<LocalDocument, 'id'>): LocalDocument;
  change(id: number, change: Partial<LocalDocument>): void;
}

export interface EligibilityAsked { document: LocalDocument; patient: Patient; /** What the patient's rights oppose to feeding. */ right?: RightsRefusal; insKeyValid: boolean; /** The DMP acknowledged this very content. */ unchanged: boolean }
/** What keeps a document here, the most lasting obstacle told first; undefined: it may leave. */
export interface FeedEligibilityPort { refuse(asked: EligibilityAsked): FeedRefusal | undefined }

/** Documents that wait for the DMP; they outlive a restart. */
export interface FeedQueuePort {
  push(waiting: Waiting): void;
  waiting(document: number): Waiting | undefined;
  /** Those whose turn has come, the oldest first. */
  due(now: Date): Waiting[];
  postpone(document: number, notBefore: string): void;
  drop(document: number): void;
}

/** What the DMP acknowledged: nothing is marked before. */
export interface FeedMarksPort { of(document: number): SentMark | undefined; mark(sent: SentMark): void }

/** What leaves by itself. */
export interface FeedPolicyPort {
  /** The regulation wants this kind at the DMP (a setting of the establishment). */
  automatic(kind: Kind): boolean;
  /** Nobody keeps it back. */
  leaves(document: LocalDocument): boolean;
  /** Milliseconds after which the document of that rank in a lot leaves, at so many an hour. */
  slot(rank: number, perHour: number): number;
  /** Milliseconds before the next try. */
  delay(tries: number): number;
}

/** Identifiers given here: OIDs, each once (EX_2.1-1130). */
export interface DocumentIdsPort { document(replaced?: LocalDocument): string; lot(): string; signature(): string; /** Of this installation, the same for ever. */ installation(): string }
/** Private identifier of a person without a national one (EX_0.1-1025). */
export interface InternalIdsPort { of(login: string): string }

/** Everything the writing of one document needs. */
export interface DocumentMaterial {
  document: LocalDocument; kind: DmpKind; patient: Patient; structure: Structure;
  /** Author, as the DMP knows them: `8` + RPPS, or `<structure>/<private identifier>`. */
  authorId: string; national: boolean;
  /** OID of this installation, for the local number of the patient. */
  installation: string;
  /** Activity the document comes from: the nature of the patient's stay, else what its kind supposes. */
  activity: Coded;
  /** Codes said beside `N`. */
  confidentiality: readonly Coded[];
}
export interface CdaWriterPort { write(material: DocumentMaterial): Buffer }
export interface FeedMetadataPort {
  entry(material: DocumentMaterial): DocumentEntry;
  lot(material: DocumentMaterial, by: { uniqueId: string; at: Date; author: DocumentEntry['author'] }): SubmissionSet;
}
/** From whom a document is hidden: the codes said beside `N` (TRE_A07). */
export interface MaskingPort { codes(document: LocalDocument): Coded[] }
/** How a lot travels: its envelope and its MIME parts. */
export interface LotPackagingPort { pack(lot: { body: string; parts: readonly MtomPart[] }): { body: string; parts: readonly MtomPart[] } }
/** Claims of a token that feeds: plain INDIRECTE, never AIR (EX_AIR-010). `nameId`: the person's national or private identifier. */
export interface FeedClaimsPort { build(material: ClaimsMaterial & { nameId: string }): VihfClaims }

/** Who acts when a document leaves. */
export interface Sender { account: Account; structure: Structure }

/** Feeding, as ports a mutant may replace. */
export interface FeedingPorts {
  localDocuments: LocalDocumentsPort; feedEligibility: FeedEligibilityPort; feedQueue: FeedQueuePort; feedMarks: FeedMarksPort; feedPolicy: FeedPolicyPort;
  documentIds: DocumentIdsPort; internalIds: InternalIdsPort; cdaWriter: CdaWriterPort; feedMetadata: FeedMetadataPort; masking: MaskingPort; lotPackaging: LotPackagingPort; feedClaims: FeedClaimsPort;
}
