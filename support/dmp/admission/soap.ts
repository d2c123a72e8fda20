import { parseContentType, requireSameAction, requireSoap } from '../../xds/parse/content-type';
import { parseEnvelope } from '../../xds/parse/envelope';
import { parseMtom } from '../../xds/parse/mtom';
import { transactionIn } from '../../xds/parse/transaction';
import { TRANSACTIONS } from '../../xds/types';
import { rootOf } from '../../xml/address';
import { DEFAULT_LIMITS, parseXml } from '../../xml/door';
import type { AdmissionContext } from './context';
import { ADMITTED, refused, refusedBy, type Outcome } from './outcome';
import { readPayload } from './payload';

/**
 * SOAP 1.2 and WS-Addressing, then the payload of the transaction wsa:Action names. Tolerated, since real clients do it: an action
 * empty, `None` or missing in Content-Type, `mustUnderstand` without namespace, empty wsa:To.
 */
export function soap(context: AdmissionContext): Outcome {
  const { incoming, dmp } = context;
  try {
    const type = parseContentType(incoming.contentType);
    const mtom = requireSoap(type) === 'mtom' ? parseMtom(incoming.contentType ?? '', incoming.body, { maxBytes: dmp.settings.maxBodyBytes }) : undefined;
    context.parts = mtom?.parts;
    context.document = parseXml(mtom?.root ?? incoming.body, { ...DEFAULT_LIMITS, maxBytes: dmp.settings.maxBodyBytes });
    const envelope = parseEnvelope(rootOf(context.document), 'demande');
    context.headers = envelope.headers;
    context.payload = envelope.payload;
    const { action } = envelope.headers;
    const transaction = transactionIn(action, envelope.payload);
    if (transaction === undefined) return refused('soap', 'DMP-ACTION-INCONNUE', { action });
    context.transaction = transaction;
    requireSameAction(action, type.action);
    requireSameAction(action, incoming.soapAction);
    const { service } = TRANSACTIONS[transaction];
    const named = incoming.service;
    if (named !== service) return refused('soap', 'DMP-SERVICE', { transaction, service: named, attendu: service });
    context.asked = readPayload(context, transaction, envelope.payload);
    context.transaction = context.asked.transaction;
    return ADMITTED;
  } catch (error) {
    return refusedBy('soap', error);
  }
}
