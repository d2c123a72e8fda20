import type { XmlElement } from 'libxml2-wasm';
import { parseContentType, requireSameAction, requireSoap } from '../../xds/parse/content-type';
import { parseEnvelope } from '../../xds/parse/envelope';
import { parseMtom } from '../../xds/parse/mtom';
import { parseTd02Request } from '../../xds/parse/td02';
import { parseTd03Request } from '../../xds/parse/td03';
import { parseQuery } from '../../xds/parse/td31';
import { parseRetrieve } from '../../xds/parse/td32';
import { transactionOf } from '../../xds/transaction';
import { TRANSACTIONS, type Transaction } from '../../xds/types';
import { DEFAULT_LIMITS, parseXml } from '../../xml/door';
import type { AdmissionContext, Asked } from './context';
import { ADMITTED, refused, refusedBy, type Outcome } from './outcome';

/**
 * SOAP 1.2 and WS-Addressing, then the payload of the transaction wsa:Action names. Tolerated, since real clients do it: an action
 * empty, `None` or missing in Content-Type, `mustUnderstand` without namespace, empty wsa:To.
 */
export function soap(context: AdmissionContext): Outcome {
  const { incoming, dmp } = context;
  try {
    const type = parseContentType(incoming.contentType);
    const body = requireSoap(type) === 'mtom'
      ? parseMtom(incoming.contentType ?? '', incoming.body, { maxBytes: dmp.settings.maxBodyBytes }).root : incoming.body;
    context.document = parseXml(body, { ...DEFAULT_LIMITS, maxBytes: dmp.settings.maxBodyBytes });
    const envelope = parseEnvelope(context.document.root, 'demande');
    context.headers = envelope.headers;
    const { action } = envelope.headers;
    const transaction = transactionOf(action);
    if (transaction === undefined) return refused('soap', 'DMP-ACTION-INCONNUE', { action });
    context.transaction = transaction;
    requireSameAction(action, type.action);
    requireSameAction(action, incoming.soapAction);
    const { service } = TRANSACTIONS[transaction];
    if (incoming.service !== service) return refused('soap', 'DMP-SERVICE', { transaction, service: incoming.service, attendu: service });
    context.asked = readPayload(transaction, envelope.payload);
    return ADMITTED;
  } catch (error) {
    return refusedBy('soap', error);
  }
}

function readPayload(transaction: Transaction, payload: XmlElement): Asked {
  switch (transaction) {
    case 'TD0.2': return { transaction, ...parseTd02Request(payload) };
    case 'TD0.3': return { transaction, request: parseTd03Request(payload) };
    case 'TD2.1': return { transaction };
    case 'TD3.1': return { transaction, query: parseQuery(payload) };
    case 'TD3.2': return { transaction, requests: parseRetrieve(payload) };
  }
}
