import type { SoapFault } from '../types';
import { xmlAttribute, xmlText } from './escape';
import { URI } from './namespaces';

/**
 * SOAP 1.2 fault as the DMP writes it (interface-dmp §5.1): code `soap:Sender`…, sub-code in the SOAP prefix
 * (`soap:DMPInvalidCertificate`), reason in French. A sub-code given as `wsa:…` is one of WS-Addressing.
 */
export function buildFault(f: SoapFault): string {
  const subcode = f.subcode === undefined ? undefined : f.subcode.includes(':') ? f.subcode : `soap:${f.subcode}`;
  return `<soap:Fault xmlns:soap="${URI.soap12}"${subcode?.startsWith('wsa:') === true ? ` xmlns:wsa="${URI.wsa}"` : ''}>`
    + `<soap:Code><soap:Value>soap:${f.code}</soap:Value>`
    + (subcode === undefined ? '' : `<soap:Subcode><soap:Value>${xmlText(subcode)}</soap:Value></soap:Subcode>`)
    + `</soap:Code><soap:Reason><soap:Text xml:lang="fr">${xmlText(f.reason)}</soap:Text></soap:Reason></soap:Fault>`;
}

/** The header block naming a header nobody understood (SOAP 1.2 part 1 §5.4.8), beside a MustUnderstand fault. */
export function buildNotUnderstood(header: { namespace: string; local: string }): string {
  return `<soap:NotUnderstood xmlns:soap="${URI.soap12}" xmlns:inconnu="${xmlAttribute(header.namespace)}" qname="inconnu:${xmlAttribute(header.local)}"/>`;
}
