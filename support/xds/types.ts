export * from './document-entry';
export * from './patients';
export * from './stored-queries';
export * from './submission';
export * from './transactions';

export const RESPONSE_STATUS = {
  success: 'urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success', failure: 'urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Failure',
} as const;
/** IHE ITI TF-3 §4.2.4: some of what was asked, and errors for the rest. */
export const PARTIAL_SUCCESS = 'urn:ihe:iti:2007:ResponseStatusType:PartialSuccess';
/** WS-Addressing 1.0 §2.1: answer on the same connection. */
export const WSA_ANONYMOUS = 'http://www.w3.org/2005/08/addressing/anonymous';
export const REPOSITORY_UNIQUE_ID = '1.2.250.1.213.4.1.1.1.2';

export interface DocumentRequest { repositoryUniqueId: string; documentUniqueId: string }
export interface DocumentResponse extends DocumentRequest { mimeType: string; content: Buffer }
export interface RegistryError { code: string; context: string; severity: 'Error' | 'Warning'; location?: string }
/** SOAP 1.2 fault: code/subcode and French reason. */
export interface SoapFault { code: 'Sender' | 'Receiver' | 'MustUnderstand' | 'VersionMismatch'; subcode?: string; reason: string }

/** What SOAP and WS-Addressing say of one message. */
export interface SoapHeaders { action?: string; messageId?: string; to?: string; relatesTo?: string; replyTo?: string }
