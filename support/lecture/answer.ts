import { parseFault } from '../xds/parse/fault';
import { parseQueryAnswer } from '../xds/parse/td31';
import { parseRetrieveAnswer } from '../xds/parse/td32';
import { withXml } from '../xml/door';
import { NS } from '../xml/namespaces';
import { child, children } from '../xml/nodes';
import { readDocument } from './document';
import { openMessage, type SoapMessage } from './message';
import type { DeliveredDocument } from './view';

/** What an answer says. */
export interface AnswerReading {
  documentsReturned: { uniqueId: string; title?: string }[];
  delivered: DeliveredDocument[];
  fault?: { code: string; reason: string };
  trouble?: string;
}

/** Reads the mock's answer to a transaction. Never throws: a fault injected on purpose may have broken it. */
export function readAnswer(transaction: string | undefined, headers: readonly (readonly [string, string])[], body: Buffer): AnswerReading {
  const reading: AnswerReading = { documentsReturned: [], delivered: [] };
  if (body.length === 0) return reading;
  try {
    const message = openMessage(headers, body);
    withXml(message.envelope, (root) => {
      // Only the body matters: an answer whose headers are wrong on purpose still says what it says.
      const soapBody = child(root, NS.soap12, 'Body');
      if (soapBody === undefined) return;
      const [payload] = children(soapBody);
      const fault = parseFault(soapBody);
      if (fault !== undefined) reading.fault = { code: fault.subcode ?? fault.code, reason: fault.reason };
      else if (transaction === 'TD3.1' && payload !== undefined) {
        const answer = parseQueryAnswer(payload);
        // A reference says no title: the metadata come with a later answer.
        reading.documentsReturned = [...answer.entries.map(({ uniqueId, title }) => ({ uniqueId, title })), ...answer.objectRefs.map((uniqueId) => ({ uniqueId }))];
        reading.fault = faultOf(answer.errors);
      } else if (transaction === 'TD3.2' && payload !== undefined) {
        const answer = parseRetrieveAnswer(payload);
        reading.fault = faultOf(answer.errors);
        reading.delivered = answer.documents.map((document) => {
          const content = contentOf(document, message);
          return content === undefined
            ? { uniqueId: document.documentUniqueId, passages: [], trouble: 'contenu joint absent' }
            : readDocument(document.documentUniqueId, content);
        });
        reading.documentsReturned = reading.delivered.map(({ uniqueId, title }) => ({ uniqueId, title }));
      }
    });
  } catch (error) {
    reading.trouble = (error as Error).message;
  }
  return reading;
}

/** Warnings accompany a success: only an error is a refusal. */
const faultOf = (errors: readonly { code: string; context: string; severity: string }[]): AnswerReading['fault'] => {
  const error = errors.find(({ severity }) => severity.endsWith('Error'));
  return error === undefined ? undefined : { code: error.code, reason: error.context };
};

const contentOf = (document: { cid?: string; inline?: Buffer | string }, message: SoapMessage): Buffer | undefined => {
  if (document.cid !== undefined) return message.parts.get(document.cid)?.content;
  return typeof document.inline === 'string' ? Buffer.from(document.inline, 'base64') : document.inline;
};
