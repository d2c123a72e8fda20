import type { Coded } from '../vihf/claims';

/** XCN of an author (interface-dmp §4.5). */
export interface AuthorPerson { id: string; nom: string; prenom: string; /** IDNPS (national) or EI (internal). */ type: 'IDNPS' | 'EI' }
/** XON of an institution; `id` is the Struct_IdNat. */
export interface AuthorInstitution { raisonSociale: string; id: string }
export interface Author { person: AuthorPerson; institution: AuthorInstitution; specialty?: Coded; role?: string }

/** One XDSDocumentEntry, DMP conventions (interface-dmp §4). Dates are `YYYYMMDDhhmmss` UTC. */
export interface DocumentEntry {
  /** urn:uuid:… given by the registry; changes with each version of the metadata. */
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
  author: Author;
  /** From the second author on. */
  otherAuthors?: Author[];
  classCode: Coded; typeCode: Coded; formatCode: Coded; healthcareFacilityTypeCode: Coded; practiceSettingCode: Coded;
  confidentialityCodes: Coded[]; eventCodes: Coded[];
  /** CXi: `<id>^^^&<OID>&ISO^<type>` (imaging). */
  referenceIds?: string[];
}

export const DOCUMENT_STATUS = {
  approved: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved', deprecated: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated',
  archived: 'urn:asip:ci-sis:2010:StatusType:Archived', deleted: 'urn:asip:ci-sis:2010:StatusType:Deleted',
} as const;

/** Codes that govern who sees a document (TRE_A07, interface-dmp §4.4). */
export const VISIBILITY_SYSTEM = '1.2.250.1.213.1.1.4.13';
export const VISIBILITY = { masquePs: 'MASQUE_PS', invisiblePatient: 'INVISIBLE_PATIENT', invisibleRepresentants: 'INVISIBLE_REPRESENTANTS_LEGAUX' } as const;
/** The code every document has beside those. */
export const NORMAL_CONFIDENTIALITY: Coded = Object.freeze({ code: 'N', codeSystem: '2.16.840.1.113883.5.25', displayName: 'Normal' });
