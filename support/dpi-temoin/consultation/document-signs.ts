import { DOCUMENT_STATUS } from '../../xds/types';
import { xdsDate } from '../screens/dates';
import type { DocumentSign, OpeningAlert } from './model';
import type { DocumentSignsPort } from './ports';

const BY_CODE: readonly (readonly [string, DocumentSign])[] = [
  ['MASQUE_PS', 'masque-ps'], ['INVISIBLE_PATIENT', 'invisible-patient'], ['INVISIBLE_REPRESENTANTS_LEGAUX', 'invisible-representants'],
];
const BY_STATUS: Readonly<Record<string, DocumentSign>> = { [DOCUMENT_STATUS.archived]: 'archive', [DOCUMENT_STATUS.deprecated]: 'obsolete' };
const ALERTS: readonly OpeningAlert[] = ['invisible-patient', 'invisible-representants'];

/** A sign for each state and none for a current document (EX_3.1-1080); the patient's own documents by their class, or their type (EX_3.1-1040). */
export function distinctSigns(): DocumentSignsPort {
  const states: DocumentSignsPort['states'] = ({ status, confidentialityCodes }) => {
    const byStatus = BY_STATUS[status];
    return [...BY_CODE.flatMap(([code, sign]) => (confidentialityCodes.includes(code) ? [sign] : [])), ...(byStatus === undefined ? [] : [byStatus])];
  };
  return {
    states,
    fromPatient: ({ classCode, typeCode }) => classCode === '90' || typeCode.startsWith('DOCPAT'),
    date: xdsDate,
    alerts: (document) => ALERTS.filter((alert) => states(document).includes(alert)),
  };
}
