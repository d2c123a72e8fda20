import { signatureEntry } from '../../support/xds/build/signature-entry';
import { ASSOCIATION, type DocumentEntry, type SubmissionSet } from '../../support/xds/types';
import { CX, ENTRY } from './samples';

export const LOT: SubmissionSet = {
  id: 'SubmissionSet01', uniqueId: '2.25.900', sourceId: '1.2.250.1.999', patientId: `${CX}^^20260101120000`, submissionTime: '20260101120000', author: ENTRY.author,
  contentType: { code: '04', codeSystem: '1.2.250.1.213.2.2', displayName: 'Hospitalisation de jour' }, title: 'Lot & "essai"', comments: 'envoi <du soir>',
};
export const OLD = 'urn:uuid:11111111-2222-4333-8444-555555555555';
export const document = (number: number, change: Partial<DocumentEntry> = {}): DocumentEntry => ({ ...ENTRY, entryUuid: `Document0${number}`, uniqueId: `2.25.10${number}`, ...change });
export const SIGNATURE = signatureEntry(LOT, '2.25.901', ENTRY);

/** A small CDA, with what canonicalisation changes: attributes out of order, a comment, an empty element, an entity. */
export const cda = (uniqueId: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<!-- à l’œil -->\n<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
  + `<id root="${uniqueId}"/><code displayName="CR &#39;d&#39;hospitalisation&#39;" code="34112-3" codeSystem="2.16.840.1.113883.6.1"/><title>Lettre  de\n liaison &amp; suite</title></ClinicalDocument>\n`);

export const associations = { ...ASSOCIATION };
