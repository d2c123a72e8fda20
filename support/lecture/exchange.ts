import type { Body, ExchangeFact, JournalHeader, StructureRef } from '../journal/facts';
import type { OrgTrustStore } from '../pki/trust';
import type { AlgorithmProfile } from '../vihf/verify/verification';
import { readAnswer, type AnswerReading } from './answer';
import { readCertificateAt } from './certificate';
import { lazy } from './lazy';
import { openMessage } from './message';
import { readRequest, type RequestReading } from './request';
import { readSubmission } from './submission';
import { readToken } from './token';
import { lastListed, readUpdates } from './update';
import type { SubmissionReading, UpdateReading } from './documents-view';
import type { ReadExchange } from './view';

export interface ExchangeContext {
  id: string; header: JournalHeader; trust: () => OrgTrustStore; bytes: (body: Body) => Buffer;
  /** The structure the drive admitted, at a position. */
  structure?: (seq: number) => StructureRef | undefined;
  /** The exchanges of the same journal. */
  exchanges?: () => readonly ReadExchange[];
}

/** Reads one exchange, each part once and only when a rule looks at it. Nothing here throws: what cannot be read is told in `trouble`. */
export function readExchange(fact: ExchangeFact, context: ExchangeContext): ReadExchange {
  const at = new Date(fact.receivedAt);
  // Not kept: a run has thousands, and each is looked at two or three times.
  const envelope = (): { bytes: Buffer; trouble?: string } => {
    try {
      return { bytes: openMessage(fact.requestHeaders, context.bytes(fact.request)).envelope };
    } catch (error) {
      return { bytes: Buffer.alloc(0), trouble: (error as Error).message };
    }
  };
  const request = lazy((): RequestReading => {
    const { bytes, trouble } = envelope();
    return trouble === undefined ? readRequest(bytes) : { documentsAsked: [], trouble };
  });
  const structure = (): StructureRef | undefined => context.structure?.(fact.seq);
  const answer = lazy((): AnswerReading => {
    try {
      return readAnswer(request().transaction, fact.responseHeaders, context.bytes(fact.response), structure());
    } catch (error) {
      return { documentsReturned: [], delivered: [], trouble: (error as Error).message };
    }
  });
  const token = lazy(() => readToken(exchange, () => envelope().bytes, context.trust, { algorithms: algorithmsOf(context.header), at }));
  // Read again with its parts, which are not kept: a submission is rare, and large.
  const submission = lazy((): { reading?: SubmissionReading; trouble?: string } => {
    if (request().transaction !== 'TD2.1' || request().trouble !== undefined) return {};
    try {
      return { reading: readSubmission(openMessage(fact.requestHeaders, context.bytes(fact.request)), {
        structure: structure(), certificate: (der) => readCertificateAt(der, 'ORG_SIGN', context.trust().trust, at) }) };
    } catch (error) {
      return { trouble: (error as Error).message };
    }
  });
  const updates = lazy((): UpdateReading[] | undefined => {
    const { update } = request();
    return update && readUpdates(update, structure(), (logicalId) => lastListed(context.exchanges?.() ?? [], fact.seq, logicalId));
  });
  const peer = lazy(() => {
    const leaf = fact.peer.chain[0];
    return readCertificateAt(leaf === undefined ? undefined : Buffer.from(leaf, 'base64'), 'ORG_AUTH_CLI', context.trust().trust, at);
  });

  const exchange: ReadExchange = {
    id: context.id, seq: fact.seq, fact,
    get transaction() {
      if (fact.side !== undefined) return fact.side.service === 'web-ps' ? fact.side.transaction : 'PARAMETRES';
      const first = updates()?.[0];
      return first === undefined ? request().transaction : `TD3.3${first.kind}`;
    },
    get action() { return request().action; },
    get messageId() { return request().messageId; },
    get patientAsked() { return fact.side !== undefined ? ('ins' in fact.side ? fact.side.ins : undefined) : request().patientAsked ?? submission().reading?.ins; },
    get documentsAsked() { return request().documentsAsked; },
    get authorization() { return request().authorization; },
    get query() { return request().query; },
    get submission() { return submission().reading; },
    get update() { return updates()?.[0]; },
    get updates() { return updates(); },
    get documentsReturned() { return answer().documentsReturned; },
    get documentsDelivered() { return answer().delivered; },
    get fault() { return answer().fault; },
    get refusal() { return answer().refusal; },
    get registryStatus() { return answer().registryStatus; },
    get registryErrors() { return answer().registryErrors; },
    get partialSuccess() { return answer().partialSuccess; },
    get submissionSets() { return answer().submissionSets; },
    get associations() { return answer().associations; },
    get objectRefs() { return answer().objectRefs; },
    get td02() { return answer().td02; },
    get td04() { return answer().td04; },
    get td13a() { return answer().td13a; },
    get td16() { return answer().td16; },
    get token() { return token(); },
    get trouble() { return request().trouble ?? submission().trouble ?? answer().trouble; },
    get peerCertificate() { return peer(); },
  };
  return exchange;
}

/** RSA-SHA1 is read only when the run's profile chose the 2020 examples (catalogue, `algorithme-signature`). */
const algorithmsOf = (header: JournalHeader): AlgorithmProfile =>
  header.ambiguities['algorithme-signature'] === 'exemples-2020' ? 'exemples-2020' : 'standard';
