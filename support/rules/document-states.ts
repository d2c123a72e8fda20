import type { DocumentReading } from '../lecture/view';

/** States that carry a sign (EX_3.1-1080), under the bench's names. */
export const SIGNS = ['masque-ps', 'invisible-patient', 'invisible-representants', 'archive', 'obsolete'] as const;
export type Sign = typeof SIGNS[number];

const BY_CODE: Readonly<Record<string, Sign>> = {
  MASQUE_PS: 'masque-ps', INVISIBLE_PATIENT: 'invisible-patient', INVISIBLE_REPRESENTANTS_LEGAUX: 'invisible-representants', INVISIBLE_REP_LEGAUX: 'invisible-representants',
};
export const STATUS = {
  approved: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved', deprecated: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated', archived: 'urn:asip:ci-sis:2010:StatusType:Archived',
} as const;

/** Signs the metadata call for; none for a current document. */
export function signsOf({ confidentialityCodes = [], status }: DocumentReading): Sign[] {
  const byStatus: Sign[] = status === STATUS.archived ? ['archive'] : status === STATUS.deprecated ? ['obsolete'] : [];
  return [...new Set([...confidentialityCodes.flatMap(({ code }) => BY_CODE[code] ?? []), ...byStatus])];
}

/** Deposited by the patient (EX_3.1-1040): class 90, or a type of that family. */
export const fromPatient = ({ classCode, typeCode }: DocumentReading): boolean => classCode?.code === '90' || typeCode?.code.startsWith('DOCPAT') === true;
