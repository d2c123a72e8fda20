import { randomUUID } from 'node:crypto';
import { buildEnvelope } from '../../../support/xds/build/envelope';
import { buildFault } from '../../../support/xds/build/fault';
import { buildMtom } from '../../../support/xds/build/mtom';
import { buildTd02Answer } from '../../../support/xds/build/td02';
import { buildTd03Answer } from '../../../support/xds/build/td03';
import { buildQueryAnswer } from '../../../support/xds/build/td31';
import { buildRetrieveAnswer } from '../../../support/xds/build/td32';
import { DOCUMENT_STATUS, REPOSITORY_UNIQUE_ID, TRANSACTIONS, type Association, type DocumentEntry, type RegistryError, type SoapFault, type Td02Answer, type Transaction } from '../../../support/xds/types';
import type { SubmissionSet } from '../../../support/xds/submission';
import type { IncomingAnswer, OutgoingCall, TransportPort } from '../../../support/dpi-temoin/ports';

export interface SeenCall { transaction: Transaction; body: string; assertionId: string; messageId: string }

/** A transport that answers as a DMP would, and remembers what it was asked. */
export class FakeDmp {
  readonly calls: SeenCall[] = [];
  existence: Td02Answer = { exists: true, status: 'active', autorisation: 'VALIDE' };
  entries: DocumentEntry[] = [];
  /** Told beside the documents of every search. */
  associations: Association[] = [];
  submissionSets: SubmissionSet[] = [];
  /** Beside what a search lists; alone, they make it a failure. */
  errors: RegistryError[] = [];
  contents = new Map<string, { mimeType: string; content: Buffer }>();
  fault?: SoapFault;
  broken?: () => IncomingAnswer | Error;

  readonly transport: TransportPort = { send: async (call) => this.#answer(call), close: async () => undefined };
  get transactions(): string[] { return this.calls.map((c) => c.transaction); }

  #answer(call: OutgoingCall): IncomingAnswer {
    const body = call.body.toString('utf8');
    const pick = (pattern: RegExp): string => pattern.exec(body)?.[1] ?? '';
    const action = pick(/<wsa:Action[^>]*>([^<]+)</);
    const transaction = (Object.entries(TRANSACTIONS).find(([, t]) => t.action === action)?.[0] ?? 'TD2.1') as Transaction;
    const messageId = pick(/<wsa:MessageID>([^<]+)</);
    this.calls.push({ transaction, body, messageId, assertionId: pick(/Assertion[^>]* ID="([^"]+)"/) });
    if (this.broken !== undefined) {
      const answer = this.broken();
      if (answer instanceof Error) throw answer;
      return answer;
    }
    const wrapped = (content: string): string => buildEnvelope({ action: TRANSACTIONS[transaction].response, messageId: `urn:uuid:${randomUUID()}`, relatesTo: messageId, body: content });
    const soap = (content: string, status = 200): IncomingAnswer => ({ status, contentType: 'application/soap+xml; charset=UTF-8', body: Buffer.from(wrapped(content)) });
    if (this.fault !== undefined) return soap(buildFault(this.fault), 500);
    switch (transaction) {
      case 'TD0.2': return soap(buildTd02Answer({ answer: this.existence, requestId: randomUUID(), id: randomUUID(), at: new Date(), query: { ins: '1', oid: '2' } }));
      case 'TD0.3': return soap(buildTd03Answer({ status: 'DMPOk', context: 'Autorisation ajoutée' }));
      case 'TD3.1': return soap(buildQueryAnswer({ entries: this.entries, submissionSets: this.submissionSets, associations: this.associations, errors: this.errors, returnType: 'LeafClass' }));
      case 'TD3.2': {
        const uniqueId = pick(/DocumentUniqueId>([^<]+)</);
        const found = this.contents.get(uniqueId);
        if (found === undefined) return soap(buildRetrieveAnswer({ documents: [], errors: [{ code: 'XDSDocumentUniqueIdError', context: `uniqueId=${uniqueId}`, severity: 'Error' }] }));
        const cid = 'document@test';
        const envelope = wrapped(buildRetrieveAnswer({ documents: [{ repositoryUniqueId: REPOSITORY_UNIQUE_ID, documentUniqueId: uniqueId, mimeType: found.mimeType, cid }] }));
        return { status: 200, ...buildMtom({ envelope, action: TRANSACTIONS[transaction].response, parts: [{ cid, ...found }], boundary: 'limite' }) };
      }
      default: return soap('<ok/>');
    }
  }
}

export const entryOf = (uniqueId: string, title: string, more: Partial<DocumentEntry> = {}): DocumentEntry => ({
  entryUuid: `urn:uuid:${randomUUID()}`, logicalId: `urn:uuid:${randomUUID()}`, uniqueId, repositoryUniqueId: REPOSITORY_UNIQUE_ID, version: 1, status: DOCUMENT_STATUS.approved, title,
  creationTime: '20261121233000', serviceStartTime: '20261121', mimeType: 'text/xml', languageCode: 'fr-FR', patientId: '1^^^&2&ISO^NH',
  author: { person: { id: '810000000017', nom: 'AUTEUR', prenom: 'Ada', type: 'IDNPS' }, institution: { raisonSociale: 'CH & Cie', id: '1010000001' } },
  classCode: { code: '10', codeSystem: '1.2.250.1.213.1.1.4.1', displayName: 'Compte rendu' }, typeCode: { code: '11488-4', codeSystem: '2.16.840.1.113883.6.1', displayName: 'CR de consultation' },
  formatCode: { code: 'urn:ihe:iti:xds-sd:pdf:2008', codeSystem: '1.3.6.1.4.1.19376.1.2.3' }, healthcareFacilityTypeCode: { code: 'SA01', codeSystem: '1.2.250.1.71.4.2.4' },
  practiceSettingCode: { code: 'ETABLISSEMENT', codeSystem: '1.2.250.1.213.1.1.4.9' }, confidentialityCodes: [{ code: 'N', codeSystem: '2.16.840.1.113883.5.25' }], eventCodes: [], ...more,
});

export const lotOf = (id: string, submissionTime: string): SubmissionSet => ({
  id: `urn:uuid:${id}`, uniqueId: '1.2.3.99', sourceId: '1.2.3', patientId: '1^^^&2&ISO^NH', submissionTime, contentType: { code: '01', codeSystem: 'x' }, author: entryOf('1.2', '').author, status: DOCUMENT_STATUS.approved,
});

/** A CDA whose body is given. */
export const cdaOf = (body: string, ins: string, title = 'Compte rendu'): Buffer => Buffer.from(
  `<?xml version="1.0" encoding="UTF-8"?><ClinicalDocument xmlns="urn:hl7-org:v3"><id root="1.2.3.4"/><code code="11488-4" displayName="CR de consultation"/><title>${title}</title>`
  + '<effectiveTime value="20261121223000-0400"/><recordTarget><patientRole>'
  + `<id root="1.2.250.1.213.1.4.10" extension="${ins}"/><patient><name><given>Pat</given><family>TROIS</family></name><birthTime value="19580701"/></patient></patientRole></recordTarget>`
  + '<author><assignedAuthor><assignedPerson><name><given>Ada</given><family>AUTEUR</family></name></assignedPerson></assignedAuthor></author>'
  + `<component>${body}</component></ClinicalDocument>`);
