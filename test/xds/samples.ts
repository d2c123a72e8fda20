import assert from 'node:assert/strict';
import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../support/erreurs/error';
import type { ErrorCode } from '../../support/erreurs/table';
import { buildEnvelope } from '../../support/xds/build/envelope';
import { parseEnvelope, type ParsedEnvelope } from '../../support/xds/parse/envelope';
import type { MessageKind } from '../../support/xds/parse/addressing';
import { DOCUMENT_STATUS, REPOSITORY_UNIQUE_ID, type DocumentEntry } from '../../support/xds/types';
import { withXml } from '../../support/xml/door';

export const INS = '270058575627097';
export const OID_TEST = '1.2.250.1.213.1.4.10';
export const CX = `${INS}^^^&${OID_TEST}&ISO^NH`;
export const MESSAGE_ID = 'urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e';

/** An entry with every metadata filled, and characters that XML, HL7 and SQL would each trip on. */
export const ENTRY: DocumentEntry = {
  entryUuid: 'urn:uuid:3fdc72f4-a11d-4a9d-9260-a0f745779e1d', logicalId: 'urn:uuid:3fdc72f4-a11d-4a9d-9260-a0f745779e1d',
  uniqueId: '2.25.298465122', repositoryUniqueId: REPOSITORY_UNIQUE_ID, version: 3, status: DOCUMENT_STATUS.approved,
  title: 'CR d\'hospitalisation <urgences> & suite "1"', comments: 'à l’œil nu',
  creationTime: '20260102030405', serviceStartTime: '20260101', serviceStopTime: '20260102', mimeType: 'text/xml', languageCode: 'fr-FR',
  hash: 'da39a3ee5e6b4b0d3255bfef95601890afd80709', size: 1234, patientId: CX, sourcePatientId: 'IPP1^^^&1.2.250.1.999&ISO^PI',
  sourcePatientInfo: ['PID-5|TEST^ANNE', 'PID-7|19700515', 'PID-8|F'],
  legalAuthenticator: { id: '899900063480', nom: 'DOC^TEUR', prenom: 'A&B', type: 'IDNPS' },
  author: { person: { id: '899900063480', nom: 'DOC^TEUR', prenom: 'A&B', type: 'IDNPS' }, institution: { raisonSociale: 'CH TEST | ~ \\', id: '10B0127189' },
    specialty: { code: 'G15_10/SM26', codeSystem: '1.2.250.1.213.1.1.4.5', displayName: 'Médecin - Qualifié' }, role: 'Médecin' },
  classCode: { code: '10', codeSystem: '1.2.250.1.213.1.1.4.1', displayName: 'Compte rendu' },
  typeCode: { code: '34112-3', codeSystem: '2.16.840.1.113883.6.1', displayName: 'CR hospitalier' },
  formatCode: { code: 'urn:ihe:iti:xds-sd:pdf:2008', codeSystem: '1.3.6.1.4.1.19376.1.2.3', displayName: 'PDF/A-1' },
  healthcareFacilityTypeCode: { code: 'SA01', codeSystem: '1.2.250.1.71.4.2.4', displayName: 'Établissement public' },
  practiceSettingCode: { code: 'ETABLISSEMENT', codeSystem: '1.2.250.1.213.1.1.4.9' },
  confidentialityCodes: [{ code: 'N', codeSystem: '2.16.840.1.113883.5.25', displayName: 'Normal' }, { code: 'MASQUE_PS', codeSystem: '1.2.250.1.213.1.1.4.13' }],
  eventCodes: [{ code: 'I10', codeSystem: '2.16.840.1.113883.6.3' }],
};

/** Reads a whole message through the door and the envelope. */
export function readMessage<T>(message: string | Buffer, read: (envelope: ParsedEnvelope) => T, kind?: MessageKind): T {
  return withXml(typeof message === 'string' ? Buffer.from(message) : message, (root) => read(parseEnvelope(root, kind)));
}

/** Reads one body built by build/, within an envelope. */
export const readBody = <T>(body: string, read: (payload: XmlElement) => T): T =>
  readMessage(buildEnvelope({ action: 'urn:essai', messageId: MESSAGE_ID, body }), ({ payload }) => read(payload));

/** Reads a bare payload. */
export const readPayload = <T>(xml: string | Buffer, read: (root: XmlElement) => T): T => withXml(typeof xml === 'string' ? Buffer.from(xml) : xml, read);

/** The code a refusal carries; fails if nothing is refused, or by something else than a named error. */
export function codeOf(act: () => unknown): ErrorCode {
  try {
    act();
  } catch (error) {
    if (!(error instanceof HomologairError)) throw error;
    assert.ok(!/\{[a-z]\w*\}| \? |« \? »/.test(error.message), `sentence not filled: ${error.message}`);
    return error.code;
  }
  return assert.fail('accepted, a refusal was expected');
}

/** A small deterministic generator, so that property tests repeat. */
export function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Random text over characters that quoting and escaping must survive. */
export function randomText(next: (below: number) => number, alphabet: readonly string[]): string {
  return Array.from({ length: next(24) }, () => alphabet[next(alphabet.length)]!).join('');
}
