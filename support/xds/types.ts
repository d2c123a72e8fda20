import type { Coded } from '../vihf/claims';

/** XCN of an author (interface-dmp §4.5). */
export interface AuthorPerson { id: string; nom: string; prenom: string; /** IDNPS (national) or EI (internal). */ type: 'IDNPS' | 'EI' }
/** XON of an institution; `id` is the Struct_IdNat. */
export interface AuthorInstitution { raisonSociale: string; id: string }

/** One XDSDocumentEntry, DMP conventions (interface-dmp §4). Dates are `YYYYMMDDhhmmss` UTC. */
export interface DocumentEntry {
  /** urn:uuid:… given by the registry. */
  entryUuid: string;
  /** lid: constant over versions. */
  logicalId: string;
  /** OID. */
  uniqueId: string;
  repositoryUniqueId: string;
  version: number;
  /** Full URI. */
  status: string;
  title: string;
  comments?: string;
  creationTime: string; serviceStartTime: string; serviceStopTime?: string;
  mimeType: string; languageCode: string;
  /** SHA-1 in hex, and octets, set by the registry. */
  hash?: string; size?: number;
  /** CX. */
  patientId: string; sourcePatientId?: string; sourcePatientInfo?: string[];
  legalAuthenticator?: AuthorPerson;
  author: { person: AuthorPerson; institution: AuthorInstitution; specialty?: Coded; role?: string };
  classCode: Coded; typeCode: Coded; formatCode: Coded; healthcareFacilityTypeCode: Coded; practiceSettingCode: Coded;
  confidentialityCodes: Coded[]; eventCodes: Coded[];
}

export const DOCUMENT_STATUS = {
  approved: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved', deprecated: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated',
  archived: 'urn:asip:ci-sis:2010:StatusType:Archived', deleted: 'urn:asip:ci-sis:2010:StatusType:Deleted',
} as const;
export const RESPONSE_STATUS = {
  success: 'urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success', failure: 'urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Failure',
} as const;
/** IHE ITI TF-3 §4.2.4: some of what was asked, and errors for the rest. */
export const PARTIAL_SUCCESS = 'urn:ihe:iti:2007:ResponseStatusType:PartialSuccess';
/** WS-Addressing 1.0 §2.1: answer on the same connection. */
export const WSA_ANONYMOUS = 'http://www.w3.org/2005/08/addressing/anonymous';
export const REPOSITORY_UNIQUE_ID = '1.2.250.1.213.4.1.1.1.2';
export const STORED_QUERY = {
  findDocuments: 'urn:uuid:14d4debf-8f97-4251-9a74-a90016b0af0d', getDocuments: 'urn:uuid:5c4f972b-d56b-40ac-a5fc-c8ca9b40b9d4',
} as const;

/** wsa:Action of each transaction of this part (interface-dmp §3.2), request then answer, and its service. */
export const TRANSACTIONS = {
  'TD0.2': { action: 'urn:hl7-org:v3:PRPA_IN201307UV02', response: 'urn:hl7-org:v3:PRPA_IN201308UV02', service: 'patients' },
  'TD0.3': { action: 'urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorization', response: 'urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorizationResponse', service: 'habilitations' },
  'TD2.1': { action: 'urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b', response: 'urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-bResponse', service: 'repository' },
  'TD3.1': { action: 'urn:ihe:iti:2007:RegistryStoredQuery', response: 'urn:ihe:iti:2007:RegistryStoredQueryResponse', service: 'registry' },
  'TD3.2': { action: 'urn:ihe:iti:2007:RetrieveDocumentSet', response: 'urn:ihe:iti:2007:RetrieveDocumentSetResponse', service: 'repository' },
} as const;
export type Transaction = keyof typeof TRANSACTIONS;

/** Answer of TD0.2: whether the DMP exists, and what this person may do. */
export interface Td02Answer {
  /** queryResponseCode OK or NF. */
  exists: boolean;
  /** `active`, or `terminated` for a closed DMP. */
  status?: 'active' | 'terminated';
  /** attentionLine AUTORISATION. VALIDE is sourced; others are parameters. */
  autorisation?: string;
  medecinTraitant?: boolean;
  patient?: { ins: string; oid: string; nom: string; prenom: string; sexe: 'M' | 'F' | 'U'; /** YYYYMMDD */ naissance: string };
}
export interface Td03Request { action: 'AJOUT' | 'SUPPRESSION'; medecinTraitant?: boolean }
export interface Td03Answer { status: string; context: string }
export interface StoredQuery {
  queryId: string; returnType: 'LeafClass' | 'ObjectRef'; composed: boolean;
  /** Slot name → values, unquoted and split. */
  slots: Record<string, string[]>;
}
export interface DocumentRequest { repositoryUniqueId: string; documentUniqueId: string }
export interface DocumentResponse extends DocumentRequest { mimeType: string; content: Buffer }
export interface RegistryError { code: string; context: string; severity: 'Error' | 'Warning'; location?: string }
/** SOAP 1.2 fault: code/subcode and French reason. */
export interface SoapFault { code: 'Sender' | 'Receiver' | 'MustUnderstand' | 'VersionMismatch'; subcode?: string; reason: string }

/** What SOAP and WS-Addressing say of one message. */
export interface SoapHeaders { action?: string; messageId?: string; to?: string; relatesTo?: string; replyTo?: string }
