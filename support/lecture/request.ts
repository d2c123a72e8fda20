import type { XmlElement } from 'libxml2-wasm';
import { parseEnvelope } from '../xds/parse/envelope';
import { parseTd02Request } from '../xds/parse/td02';
import { parseTd03Request } from '../xds/parse/td03';
import { parseTd13aRequest } from '../xds/parse/td13a';
import { parseQuery } from '../xds/parse/td31';
import { parseRetrieve } from '../xds/parse/td32';
import { parseUpdate, type UpdateRequest } from '../xds/parse/td33';
import { transactionIn } from '../xds/parse/transaction';
import { transactionOf } from '../xds/transaction';
import { withXml } from '../xml/door';
import { NS } from '../xml/namespaces';
import { path, textOf } from '../xml/nodes';
import type { QueryReading } from './documents-view';
import { readQuery } from './query';

/** What a request asks for. Everything is optional: what could not be read is undefined, and `trouble` says why. */
export interface RequestReading {
  transaction?: string; action?: string; messageId?: string;
  patientAsked?: string; documentsAsked: string[]; authorization?: 'AJOUT' | 'SUPPRESSION';
  query?: QueryReading; update?: UpdateRequest;
  trouble?: string;
}

/** Reads the SOAP envelope of a request. Never throws: an unreadable request is a fact like another. */
export function readRequest(envelope: Buffer): RequestReading {
  const reading: RequestReading = { documentsAsked: [] };
  try {
    withXml(envelope, (root) => {
      // Kept even when the rest of the envelope is wrong: a malformed call is still a call.
      reading.action = actionOf(root);
      reading.transaction = transactionOf(reading.action);
      const { headers, payload } = parseEnvelope(root);
      reading.action = headers.action;
      reading.messageId = headers.messageId;
      reading.transaction = transactionIn(headers.action, payload);
      Object.assign(reading, readPayload(reading.transaction, payload));
    });
  } catch (error) {
    reading.trouble = (error as Error).message;
  }
  return reading;
}

function actionOf(root: XmlElement): string | undefined {
  const action = path(root, [NS.soap12, 'Header'], [NS.wsa, 'Action']);
  return action && textOf(action).trim();
}

function readPayload(transaction: string | undefined, payload: XmlElement): Partial<RequestReading> {
  switch (transaction) {
    case 'TD0.2': return { patientAsked: parseTd02Request(payload).ins };
    case 'TD1.3a': return { patientAsked: parseTd13aRequest(payload).ins };
    case 'TD0.3': return { authorization: parseTd03Request(payload).action };
    case 'TD3.1': {
      const query = readQuery(parseQuery(payload));
      return { query, patientAsked: query.patientId === undefined ? undefined : insOfCx(query.patientId).ins, documentsAsked: [...query.uniqueIds, ...query.entryUuids] };
    }
    case 'TD3.2': return { documentsAsked: parseRetrieve(payload).map((document) => document.documentUniqueId) };
    case 'TD3.3a': case 'TD3.3b': case 'TD3.3c': case 'TD3.3d': {
      const update = parseUpdate(payload);
      return { update, patientAsked: insOfCx(update.lot.patientId).ins };
    }
    // TD2.1 is read with its attached parts (`submission.ts`).
    default: return {};
  }
}

/** INS and OID of a CX (`<INS>^^^&<OID>&ISO^NH`, interface-dmp §6.3). */
export function insOfCx(cx: string): { ins: string; oid?: string } {
  const [ins = '', , , authority = ''] = cx.replace(/^'|'$/g, '').split('^');
  return { ins, oid: authority.split('&')[1] };
}
