import { randomUUID } from 'node:crypto';
import { buildCda } from '../../../support/dmp/cda/header';
import type { Patient } from '../../../support/dmp/personas/schema';
import { buildMtom } from '../../../support/xds/build/mtom';
import { buildSignedSubmission } from '../../../support/xds/build/signed-submission';
import { xadesSigner } from '../../../support/xds/build/xades';
import { NORMAL_CONFIDENTIALITY, REPOSITORY_UNIQUE_ID, TRANSACTIONS, VISIBILITY_SYSTEM, type Author, type DocumentEntry, type SubmissionSet } from '../../../support/xds/types';
import { airClaims, signerOf, type Bench, type Call } from '../suites/bench';

export const oid = (): string => `2.25.${BigInt(`0x${randomUUID().replaceAll('-', '')}`).toString()}`;
export const visibility = (code: string): { code: string; codeSystem: string } => ({ code, codeSystem: VISIBILITY_SYSTEM });

export interface DepositChanges {
  patientKey?: string; entry?: Partial<DocumentEntry>; lot?: Partial<SubmissionSet>; institution?: string;
  /** Patient the CDA header names. */
  cdaPatient?: string;
  content?: Buffer; replaces?: string;
  /** Documents of the lot, each with its own changes of metadata. */
  documents?: Partial<DocumentEntry>[];
  /** Key of the structure whose seal signs the lot. */
  seal?: string;
  /** What is sent instead of the body and parts that were signed. */
  tamper?: (o: { body: string; parts: { cid: string; mimeType: string; content: Buffer }[] }) => { body: string; parts: { cid: string; mimeType: string; content: Buffer }[] };
  claims?: Parameters<typeof airClaims>[1];
}

/** A lawful TD2.1 of dr Lemoine at the first structure, in plain INDIRECTE, with what is changed. */
export function deposit(bench: Bench, o: DepositChanges = {}): Call & { uniqueIds: string[] } {
  const { patientKey = 'patient-nominal' } = o;
  const patient = bench.personas.patients.find((p) => p.cle === patientKey) as Patient;
  const cx = `${patient.ins}^^^&${patient.oid}&ISO^NH`;
  const author: Author = {
    person: { id: '899900200371', nom: 'LEMOINE', prenom: 'Claire', type: 'IDNPS' }, institution: { raisonSociale: 'Centre hospitalier fictif de Valmont', id: o.institution ?? '10B0999001' },
    specialty: { code: 'G15_10/SM54', codeSystem: '1.2.250.1.213.1.1.4.5', displayName: 'Médecine générale' },
  };
  const documents = (o.documents ?? [{}]).map((more, at) => {
    const uniqueId = more.uniqueId ?? o.entry?.uniqueId ?? oid();
    const entry: DocumentEntry = { ...entryOf(uniqueId, `Document0${at + 1}`, cx, author), ...o.entry, ...more, uniqueId };
    const content = o.content ?? cda(bench, uniqueId, entry, o.cdaPatient ?? patientKey);
    return { entry, content, ...(o.replaces === undefined ? {} : { replaces: o.replaces }) };
  });
  const now = bench.clock.now();
  const lot: SubmissionSet = {
    id: 'SubmissionSet01', uniqueId: oid(), sourceId: '1.2.250.1.999.1', patientId: cx, submissionTime: now.toISOString().replace(/\D/g, '').slice(0, 14),
    contentType: { code: '04', codeSystem: '1.2.250.1.213.2.2', displayName: 'Hospitalisation de jour' }, author, title: 'Lot d’essai', ...o.lot,
  };
  const pairs = bench.pki.structures[o.seal ?? 'ch-fictif'] ?? bench.pki.structures['ch-fictif']!;
  const signed = buildSignedSubmission({ lot, documents, signer: xadesSigner(signerOf(pairs.sign)), signedAt: now, signatureUniqueId: oid(), signatureId: 'S0' });
  const { body, parts } = o.tamper?.(signed) ?? signed;
  const { action } = TRANSACTIONS['TD2.1'];
  const mtom = (envelope: string): ReturnType<typeof buildMtom> => buildMtom({ envelope, action, boundary: 'frontiere-de-depot', parts });
  return {
    transaction: 'TD2.1', body, contentType: mtom('<x/>').contentType, wrap: (envelope) => mtom(envelope).body, uniqueIds: documents.map((one) => one.entry.uniqueId),
    claims: airClaims(bench, { patientKey, mode: 'INDIRECTE', decl: undefined, ...o.claims }),
  };
}

function entryOf(uniqueId: string, id: string, cx: string, author: Author): DocumentEntry {
  return {
    entryUuid: id, logicalId: id, uniqueId, repositoryUniqueId: REPOSITORY_UNIQUE_ID, version: 1, status: '', title: 'Lettre de liaison déposée', creationTime: '20260601080000', serviceStartTime: '20260601080000',
    mimeType: 'text/xml', languageCode: 'fr-FR', patientId: cx, sourcePatientId: '42^^^&1.2.250.1.999&ISO^PI', legalAuthenticator: author.person, author,
    classCode: { code: '10', codeSystem: '1.2.250.1.213.1.1.4.1', displayName: 'Compte rendu' }, typeCode: { code: '11490-0', codeSystem: '2.16.840.1.113883.6.1', displayName: 'Lettre de liaison' },
    formatCode: { code: 'urn:ihe:iti:xds-sd:text:2008', codeSystem: '1.3.6.1.4.1.19376.1.2.3', displayName: 'Texte' },
    healthcareFacilityTypeCode: { code: 'SA01', codeSystem: '1.2.250.1.71.4.2.4', displayName: 'Établissement public de santé' },
    practiceSettingCode: { code: 'ETABLISSEMENT', codeSystem: '1.2.250.1.213.1.1.4.9', displayName: 'Établissement de santé' }, confidentialityCodes: [NORMAL_CONFIDENTIALITY], eventCodes: [],
  };
}

function cda(bench: Bench, uniqueId: string, { title, typeCode }: DocumentEntry, patientKey: string): Buffer {
  const patient = bench.personas.patients.find((p) => p.cle === patientKey) as Patient;
  return Buffer.from(buildCda({
    uniqueId, titre: title, at: bench.clock.now(), type: typeCode, patient, author: { id: '899900200371', rpps: '99900200371', nom: 'LEMOINE', prenom: 'Claire', profession: '10', savoirFaire: 'SM54' },
    templateIds: [], body: '<component><nonXMLBody><text mediaType="text/plain">Document fictif.</text></nonXMLBody></component>',
  }), 'utf8');
}
