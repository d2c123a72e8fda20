import type { Mutant } from '../../mutant';
import { DOCUMENT_TYPES } from '../../../dpi-temoin/consultation/document-types';

export const typeInconnuRangeEnAutre: Mutant = {
  id: 'type-inconnu-range-en-autre', port: 'copies', exigence: 'rec-gen-1370', rule: 'import/codes-d-origine',
  sentence: 'Un type que le logiciel ne connaît pas est rangé comme « autre » : le code est perdu.',
  change: (ports) => ({ ...ports, copies: { ...ports.copies, keep: (patient, copy) => ports.copies.keep(patient, DOCUMENT_TYPES[copy.typeCode ?? ''] === undefined ? { ...copy, type: 'Autre document', typeCode: undefined } : copy) } }),
};
