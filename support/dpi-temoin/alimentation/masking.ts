import type { Coded } from '../../vihf/claims';
import { VISIBILITY, VISIBILITY_SYSTEM } from '../../xds/types';
import type { MaskingPort } from './ports';

const code = (name: string, displayName: string): Coded => ({ code: name, codeSystem: VISIBILITY_SYSTEM, displayName });

/** The choices made for the document, and no other. */
export function chosenMasking(): MaskingPort {
  return {
    codes: ({ visibility: { professionals, patient, representatives } }) => [
      ...(professionals === true ? [code(VISIBILITY.masquePs, 'Masqué aux professionnels de santé')] : []),
      ...(patient === true ? [code(VISIBILITY.invisiblePatient, 'Non visible par le patient')] : []),
      ...(representatives === true ? [code(VISIBILITY.invisibleRepresentants, 'Non visible par les représentants légaux')] : []),
    ],
  };
}
