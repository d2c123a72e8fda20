import type { Coded } from '../../vihf/claims';
import { FULL_STAY, OUTPATIENT } from '../sejours/natures';
import type { Kind } from './model';

const LOINC = '2.16.840.1.113883.6.1';
const REPORT: Coded = { code: '10', codeSystem: '1.2.250.1.213.1.1.4.1', displayName: 'Compte rendu' };
const PDF: Coded = { code: 'urn:ihe:iti:xds-sd:pdf:2008', codeSystem: '1.3.6.1.4.1.19376.1.2.3', displayName: 'Document à corps non structuré en Pdf/A-1' };
const LAB: Coded = { code: 'urn:ihe:lab:xd-lab:2008', codeSystem: '1.3.6.1.4.1.19376.1.2.3', displayName: 'Compte rendu d’examens de biologie médicale' };

/** How a kind of document is told to the DMP. Level 1: a PDF in a CDA; level 3: structured. */
export interface DmpKind { type: Coded; class: Coded; format: Coded; level: 1 | 3; templates: readonly string[]; /** Activity it supposes, when the record holds no stay. */ activity: Coded }

const report = (code: string, displayName: string, activity = FULL_STAY): DmpKind =>
  ({ type: { code, codeSystem: LOINC, displayName }, class: REPORT, format: PDF, level: 1, templates: ['1.3.6.1.4.1.19376.1.2.20'], activity });

/** A kind that has no place in the DMP has no entry. */
export const DMP_KINDS: Readonly<Partial<Record<Kind, DmpKind>>> = {
  'lettre-de-liaison': report('11490-0', 'Lettre de liaison à la sortie d’un établissement de soins'),
  consultation: report('11488-4', 'CR ou fiche de consultation ou de visite', OUTPATIENT),
  operatoire: report('34874-8', 'CR opératoire'),
  urgences: report('15507-7', 'CR de passage aux urgences', OUTPATIENT),
  biologie: { type: { code: '11502-2', codeSystem: LOINC, displayName: 'CR d’examens biologiques' }, class: REPORT, format: LAB, level: 3, templates: ['1.3.6.1.4.1.19376.1.3.3'], activity: FULL_STAY },
};
