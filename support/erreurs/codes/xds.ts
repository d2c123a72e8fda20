import type { ErrorEntry } from '../error';
import { SUBMISSION_ERRORS } from './xds-depot';
import { MESSAGE_ERRORS } from './xds-message';
import { CONTENT_ERRORS } from './xds-contenu';

/** SOAP, WS-Addressing, MTOM, ebXML and HL7 messages. One code per cause. */
export const XDS_ERRORS = { ...MESSAGE_ERRORS, ...CONTENT_ERRORS, ...SUBMISSION_ERRORS } as const satisfies Record<string, ErrorEntry>;
