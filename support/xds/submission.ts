import type { Coded } from '../vihf/claims';
import type { Author } from './document-entry';

/** XDSSubmissionSet (lot), DMP conventions (interface-dmp §4.3, §4.6). */
export interface SubmissionSet {
  /** urn:uuid:… given by the registry; symbolic (`SubmissionSet01`) in a request. */
  id: string;
  /** OID. */
  uniqueId: string; sourceId: string;
  /** CX. */
  patientId: string;
  /** `YYYYMMDDhhmmss` UTC. */
  submissionTime: string;
  contentType: Coded; author: Author;
  /** From the second author on. */
  otherAuthors?: Author[];
  title?: string; comments?: string;
  /** Full URI, set by the registry. */
  status?: string;
}

export const ASSOCIATION = {
  hasMember: 'urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember',
  /** The new document takes the place of the old one, which becomes Deprecated. */
  replaces: 'urn:ihe:iti:2007:AssociationType:RPLC',
  appends: 'urn:ihe:iti:2007:AssociationType:APND', transforms: 'urn:ihe:iti:2007:AssociationType:XFRM',
  transformsAndReplaces: 'urn:ihe:iti:2007:AssociationType:XFRM_RPLC',
  /** The XAdES document signs the lot. */
  signs: 'urn:ihe:iti:2007:AssociationType:signs',
  updateAvailabilityStatus: 'urn:ihe:iti:2010:AssociationType:UpdateAvailabilityStatus',
} as const;

/** rim:Association: `type` and `source`, `target` as on the wire. */
export interface Association {
  id: string; type: string; source: string; target: string;
  /** HasMember: Original or Reference. */
  submissionSetStatus?: string;
  /** HasMember of an update: the version the caller had read. */
  previousVersion?: number;
  /** UpdateAvailabilityStatus, full URIs. */
  originalStatus?: string; newStatus?: string;
}

/** TD3.3: a new version of a document's metadata (a, b), or another status (c, d). */
export type DocumentUpdate<Entry> =
  | { kind: 'metadata'; /** What the document's metadata become; `logicalId` names the document. */ entry: Entry & { logicalId: string }; previousVersion: number }
  | { kind: 'status'; /** entryUUID. */ target: string; from: string; to: string };
