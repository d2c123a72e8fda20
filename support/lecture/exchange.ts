import type { Body, ExchangeFact, JournalHeader } from '../journal/facts';
import type { OrgTrustStore } from '../pki/trust';
import type { AlgorithmProfile } from '../vihf/verify/verification';
import { readAnswer, type AnswerReading } from './answer';
import { readCertificateAt } from './certificate';
import { lazy } from './lazy';
import { openMessage } from './message';
import { readRequest, type RequestReading } from './request';
import { carriesAssertion, readToken } from './token';
import type { ReadExchange } from './view';

export interface ExchangeContext { id: string; header: JournalHeader; trust: () => OrgTrustStore; bytes: (body: Body) => Buffer }

/** Reads one exchange, each part once and only when a rule looks at it. Nothing here throws: what cannot be read is told in `trouble`. */
export function readExchange(fact: ExchangeFact, context: ExchangeContext): ReadExchange {
  const at = new Date(fact.receivedAt);
  const envelope = lazy((): { bytes: Buffer; trouble?: string } => {
    try {
      return { bytes: openMessage(fact.requestHeaders, context.bytes(fact.request)).envelope };
    } catch (error) {
      return { bytes: Buffer.alloc(0), trouble: (error as Error).message };
    }
  });
  const request = lazy((): RequestReading => {
    const { bytes, trouble } = envelope();
    return trouble === undefined ? readRequest(bytes) : { documentsAsked: [], trouble };
  });
  const answer = lazy((): AnswerReading => {
    try {
      return readAnswer(request().transaction, fact.responseHeaders, context.bytes(fact.response));
    } catch (error) {
      return { documentsReturned: [], delivered: [], trouble: (error as Error).message };
    }
  });
  const token = lazy(() => (carriesAssertion(envelope().bytes)
    ? readToken(exchange, envelope().bytes, context.trust(), { algorithms: algorithmsOf(context.header), at }) : undefined));
  const peer = lazy(() => {
    const leaf = fact.peer.chain[0];
    return readCertificateAt(leaf === undefined ? undefined : Buffer.from(leaf, 'base64'), 'ORG_AUTH_CLI', context.trust().trust, at);
  });

  const exchange: ReadExchange = {
    id: context.id, seq: fact.seq, fact,
    get transaction() { return request().transaction; },
    get action() { return request().action; },
    get messageId() { return request().messageId; },
    get patientAsked() { return request().patientAsked; },
    get documentsAsked() { return request().documentsAsked; },
    get authorization() { return request().authorization; },
    get documentsReturned() { return answer().documentsReturned; },
    get documentsDelivered() { return answer().delivered; },
    get fault() { return answer().fault; },
    get token() { return token(); },
    get trouble() { return request().trouble ?? answer().trouble; },
    get peerCertificate() { return peer(); },
  };
  return exchange;
}

/** RSA-SHA1 is read only when the run's profile chose the 2020 examples (catalogue, `algorithme-signature`). */
const algorithmsOf = (header: JournalHeader): AlgorithmProfile =>
  header.ambiguities['algorithme-signature'] === 'exemples-2020' ? 'exemples-2020' : 'standard';
