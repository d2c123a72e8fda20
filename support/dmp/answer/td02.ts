import { buildTd02Answer } from '../../xds/build/td02';
import { TRANSACTIONS, type Td02Answer } from '../../xds/types';
import type { AdmissionContext, Asked } from '../admission/context';
import { messageId, soapAnswer, type WireAnswer } from './wire';

export function td02Answer({ headers, incoming }: AdmissionContext, asked: Extract<Asked, { transaction: 'TD0.2' | 'TD1.3a' }>, answer: Td02Answer): WireAnswer {
  const body = buildTd02Answer({ answer, requestId: asked.id, id: messageId(), at: incoming.at, query: { ins: asked.ins, oid: asked.oid } });
  return soapAnswer({ action: TRANSACTIONS['TD0.2'].response, body, request: headers });
}
