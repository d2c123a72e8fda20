import type { XmlElement } from 'libxml2-wasm';
import type { StructureRef } from '../journal/facts';
import { parseFault } from '../xds/parse/fault';
import { parseQueryAnswer } from '../xds/parse/td31';
import { parseRetrieveAnswer } from '../xds/parse/td32';
import { parseRegistryResponse, type RegistryOutcome } from '../xds/parse/registry-response';
import { PARTIAL_SUCCESS } from '../xds/types';
import { withXml } from '../xml/door';
import { NS } from '../xml/namespaces';
import { child, children } from '../xml/nodes';
import { readDocument } from './document';
import type { AnswerDetails, DocumentReading } from './documents-view';
import { openMessage, type SoapMessage } from './message';
import { readMetadata } from './metadata';
import { readServiceAnswer } from './service-answer';
import type { DeliveredDocument } from './view';

/** What an answer says. */
export interface AnswerReading extends AnswerDetails {
  documentsReturned: DocumentReading[];
  delivered: DeliveredDocument[];
  fault?: { code: string; reason: string };
  trouble?: string;
}

/** Reads the mock's answer to a transaction. Never throws: a fault injected on purpose may have broken it. */
export function readAnswer(transaction: string | undefined, headers: readonly (readonly [string, string])[], body: Buffer, structure?: StructureRef): AnswerReading {
  const reading: AnswerReading = { documentsReturned: [], delivered: [] };
  if (body.length === 0) return reading;
  try {
    const message = openMessage(headers, body);
    withXml(message.envelope, (root) => {
      // Only the body matters: an answer whose headers are wrong on purpose still says what it says.
      const soapBody = child(root, NS.soap12, 'Body');
      if (soapBody === undefined) return;
      const fault = parseFault(soapBody);
      const [payload] = children(soapBody);
      if (fault !== undefined) reading.fault = { code: fault.subcode ?? fault.code, reason: fault.reason };
      else if (payload !== undefined) Object.assign(reading, readPayload(transaction, payload, message, structure));
    });
    reading.refusal ??= reading.fault;
  } catch (error) {
    reading.trouble = (error as Error).message;
  }
  return reading;
}

function readPayload(transaction: string | undefined, payload: XmlElement, message: SoapMessage, structure: StructureRef | undefined): Partial<AnswerReading> {
  switch (transaction) {
    case 'TD3.1': {
      const { entries, objectRefs, submissionSets, associations, ...outcome } = parseQueryAnswer(payload);
      return {
        // A reference says no title: the metadata come with a later answer.
        documentsReturned: [...entries.map((entry) => readMetadata(entry, structure)), ...objectRefs.map((uniqueId) => ({ uniqueId }))],
        objectRefs, ...(submissionSets && { submissionSets }), ...(associations && { associations }), ...registry(outcome),
      };
    }
    case 'TD3.2': {
      const answer = parseRetrieveAnswer(payload);
      const delivered = answer.documents.map((document) => {
        const content = contentOf(document, message);
        return content === undefined
          ? { uniqueId: document.documentUniqueId, passages: [], trouble: 'contenu joint absent' }
          : readDocument(document.documentUniqueId, content);
      });
      return { delivered, documentsReturned: delivered.map(({ uniqueId, title }) => ({ uniqueId, title })), ...registry(answer) };
    }
    case 'TD2.1': case 'TD3.3a': case 'TD3.3b': case 'TD3.3c': case 'TD3.3d': return registry(parseRegistryResponse(payload));
    default: return readServiceAnswer(transaction, payload);
  }
}

/** Warnings accompany a success: only an error is a refusal. */
function registry({ status, errors }: RegistryOutcome): Partial<AnswerReading> {
  const error = errors.find(({ severity }) => severity === 'Error');
  return { registryStatus: status, partialSuccess: status === PARTIAL_SUCCESS, registryErrors: errors, fault: error && { code: error.code, reason: error.context } };
}

const contentOf = (document: { cid?: string; inline?: Buffer }, message: SoapMessage): Buffer | undefined =>
  document.cid === undefined ? document.inline : message.parts.get(document.cid)?.content;
