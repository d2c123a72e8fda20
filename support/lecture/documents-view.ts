import type { Coded } from '../vihf/claims';
import type { CdaHeader } from '../xds/parse/cda-header';
import type { Association, RegistryError, StoredQueryName, Td02Answer, Td04Answer, Td13aAnswer, Td16Answer } from '../xds/types';
import type { CertificateReading } from './view';

/** Who wrote a document, and for whom. */
export interface AuthorReading {
  nom?: string; prenom?: string;
  /** As written, and 11 digits when it is `8` + RPPS. */
  id?: string; rpps?: string; specialite?: Coded;
  institution?: InstitutionReading;
}
export interface InstitutionReading {
  raisonSociale: string;
  /** Struct_IdNat, and its FINESS when it is `1` + FINESS. */
  id: string; finess?: string;
  /** Compared with the structure the drive admitted; `autre` when it is neither of its two FINESS. */
  kind: 'geographique' | 'juridique' | 'autre' | 'inconnu';
}

/** Metadata of a document, as far as they were given. */
export interface DocumentReading {
  uniqueId: string; title?: string;
  entryUuid?: string; logicalId?: string; version?: number;
  /** Full URI. */
  status?: string;
  typeCode?: Coded; classCode?: Coded; formatCode?: Coded; practiceSettingCode?: Coded;
  confidentialityCodes?: readonly Coded[]; eventCodes?: readonly Coded[];
  authors?: readonly AuthorReading[];
  /** `YYYYMMDDhhmmss` UTC. */
  creationTime?: string; serviceStartTime?: string;
  /** CX. */
  patientId?: string; mimeType?: string; comments?: string;
}

/** TD2.1: one document sent. */
export interface SubmittedDocumentReading extends DocumentReading {
  /** entryUUID it takes the place of (RPLC). */
  replaces?: string;
  /** Of the bytes sent: the same document sent twice has the same. */
  sha256?: string; size?: number;
  /** A MIME part named by xop:Include, not a copy in the envelope. */
  byReference?: boolean;
  /** Scripts, event handlers and outside addresses found in it, in French. */
  active?: readonly string[];
  /** Header of the CDA; `trouble` says why there is none. */
  cda?: CdaHeader; trouble?: string;
}
/** The signature of the lot: is it good, and whose is it? */
export type SignatureReading =
  | { ok: true; certificate: CertificateReading; /** Algorithm URIs. */ algorithms: readonly string[]; signingTime?: string }
  | { ok: false; /** XDS-XADES-… */ code: string; trouble: string };
/** TD2.1: what was sent. */
export interface SubmissionReading {
  /** CX, INS of the lot. */
  patientId: string; ins: string;
  lotUniqueId: string; submissionTime: string; authors: readonly AuthorReading[];
  documents: readonly SubmittedDocumentReading[];
  signature: SignatureReading;
}

/** TD3.3: one change asked. */
export interface UpdateReading {
  /** a masks or unmasks to professionals, b shows to the patient or the legal representatives, c deletes, d archives or the reverse. */
  kind: 'a' | 'b' | 'c' | 'd';
  /** c, d: the document's; a, b: symbolic, `logicalId` names the document. */
  entryUuid: string; logicalId?: string; uniqueId?: string;
  /** c, d: full URIs. */
  statuses?: { from: string; to: string };
  /** a, b: codes asked, and those last listed before by an answer of this journal. */
  confidentiality?: { before?: readonly Coded[]; after: readonly Coded[] };
  previousVersion?: number;
  /** a, b: all the metadata sent. */
  document?: DocumentReading;
  /** Of the lot: who asks. */
  patientId: string; ins: string; authors: readonly AuthorReading[];
}

interface Bounds { from?: string; to?: string }
/** TD3.1: what was asked. Lists are empty when not given. */
export interface QueryReading {
  queryId: string; name?: StoredQueryName; returnType: 'LeafClass' | 'ObjectRef';
  /** CX. */
  patientId?: string;
  /** Full URIs: of documents, or of lots (FindSubmissionSets). */
  statuses: readonly string[];
  creationTime: Bounds; serviceStartTime: Bounds; serviceStopTime: Bounds; submissionTime: Bounds;
  /** `code^^système`. */
  typeCodes: readonly string[]; classCodes: readonly string[]; formatCodes: readonly string[]; practiceSettingCodes: readonly string[];
  healthcareFacilityTypeCodes: readonly string[]; confidentialityCodes: readonly string[]; eventCodes: readonly string[];
  uniqueIds: readonly string[]; entryUuids: readonly string[]; referenceIds: readonly string[]; uuids: readonly string[];
  /** Every parameter. */
  slots: Readonly<Record<string, readonly string[]>>;
}

/** What answers say beside documents and faults. */
export interface AnswerDetails {
  /** Full URI of a registry's answer. */
  registryStatus?: string; partialSuccess?: boolean; registryErrors?: readonly RegistryError[];
  /** A refusal by any of the DMP's ways: SOAP fault, registry error, HL7 acknowledgement, status of its own services. */
  refusal?: { code: string; reason: string };
  /** TD0.2, TD1.3a, TD0.4, TD1.6. */
  td02?: Td02Answer; td13a?: Td13aAnswer; td04?: Td04Answer; td16?: Td16Answer;
  /** TD3.1: lots and associations listed. */
  submissionSets?: readonly { id: string; uniqueId: string; submissionTime?: string }[]; associations?: readonly Association[];
  /** TD3.1 by reference: identifiers only. */
  objectRefs?: readonly string[];
}
