import { randomUUID } from 'node:crypto';
import { buildEnvelope } from '../../xds/build/envelope';
import { buildMtom } from '../../xds/build/mtom';
import { buildRetrieveAnswer } from '../../xds/build/td32';
import { TRANSACTIONS } from '../../xds/types';
import type { AdmissionContext, Granted } from '../admission/context';
import type { FaultTable } from '../faults/table';
import { registryErrorOf } from './refusal';
import { binaryAnswer, messageId, type WireAnswer } from './wire';

/** MTOM answer: the envelope, then each document as its own part (interface-dmp §3.3). */
export function td32Answer(context: AdmissionContext, granted: Extract<Granted, { kind: 'contents' }>, table: FaultTable): WireAnswer {
  const action = TRANSACTIONS['TD3.2'].response;
  const parts = granted.documents.map(({ request, document }, at) => ({
    request, cid: `document-${at + 1}@homologair.test`, mimeType: document.entry.mimeType, content: document.content,
  }));
  const body = buildRetrieveAnswer({
    documents: parts.map(({ request, cid, mimeType }) => ({ ...request, cid, mimeType })), errors: granted.refusals.map((refusal) => registryErrorOf(refusal, table)),
  });
  const envelope = buildEnvelope({ action, messageId: messageId(), relatesTo: context.headers?.messageId, body });
  const mtom = buildMtom({ envelope, action, parts, boundary: `homologair-${randomUUID()}` });
  return binaryAnswer(200, mtom.contentType, mtom.body);
}
