import { readFileSync } from 'node:fs';
import { fixture } from '../../racine';
import type { Coded } from '../../vihf/claims';

const LOINC = '2.16.840.1.113883.6.1';
const TRE_A05 = '1.2.250.1.213.1.1.4.12';
const TRE_A03 = '1.2.250.1.213.1.1.4.1';

let types: Map<string, { type: Coded; class: Coded }> | undefined;

/** typeCode and classCode of a document type of the DMP (JDV_J66 with ASS_X16); an unknown code stays itself, classed `10`. */
export function documentType(code: string): { type: Coded; class: Coded } {
  types ??= readTypes();
  return types.get(code) ?? { type: { code, codeSystem: LOINC, displayName: code }, class: { code: '10', codeSystem: TRE_A03, displayName: 'Compte rendu' } };
}

/** Whether the DMP holds documents of this type, code and system (JDV_J66). */
export function isKnownType({ code, codeSystem }: Coded): boolean {
  types ??= readTypes();
  return types.get(code)?.type.codeSystem === codeSystem;
}

function readTypes(): Map<string, { type: Coded; class: Coded }> {
  const lines = readFileSync(fixture('dmp', 'types-de-documents.csv'), 'utf8').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#')).slice(1);
  return new Map(lines.map((line) => {
    const [code = '', system = '', displayName = '', classCode = '', className = ''] = line.split(';');
    return [code, {
      type: { code, codeSystem: system === 'LOINC' ? LOINC : TRE_A05, displayName },
      class: { code: classCode === '' ? '10' : classCode, codeSystem: TRE_A03, displayName: className === '' ? 'Compte rendu' : className },
    }];
  }));
}

export const NORMAL: Coded = { code: 'N', codeSystem: '2.16.840.1.113883.5.25', displayName: 'Normal' };

/** TRE_A07, always beside `N` (interface-dmp §4.4). */
export const VISIBILITY_CODES: Readonly<Record<string, Coded>> = {
  'masque-ps': { code: 'MASQUE_PS', codeSystem: '1.2.250.1.213.1.1.4.13', displayName: 'Masqué aux professionnels de santé' },
  'invisible-patient': { code: 'INVISIBLE_PATIENT', codeSystem: '1.2.250.1.213.1.1.4.13', displayName: 'Non visible par le patient' },
  'invisible-representants-legaux': { code: 'INVISIBLE_REPRESENTANTS_LEGAUX', codeSystem: '1.2.250.1.213.1.1.4.13', displayName: 'Non visible par les représentants légaux' },
};

export const FORMATS = {
  pdf: { code: 'urn:ihe:iti:xds-sd:pdf:2008', codeSystem: '1.3.6.1.4.1.19376.1.2.3', displayName: 'Document à corps non structuré en Pdf/A-1' },
  biologie: { code: 'urn:ihe:lab:xd-lab:2008', codeSystem: '1.3.6.1.4.1.19376.1.2.3', displayName: "Compte rendu d'examens de biologie médicale" },
  structure: { code: 'urn:homologair:structure:2026', codeSystem: '1.3.6.1.4.1.19376.1.2.3', displayName: 'Document structuré (code de test)' },
} as const satisfies Record<string, Coded>;
