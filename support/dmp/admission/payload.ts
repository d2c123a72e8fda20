import type { XmlElement } from 'libxml2-wasm';
import { parseTd02Request } from '../../xds/parse/td02';
import { parseTd03Request } from '../../xds/parse/td03';
import { parseTd04Request } from '../../xds/parse/td04';
import { parseTd13aRequest } from '../../xds/parse/td13a';
import { parseTd16Request } from '../../xds/parse/td16';
import { parseQuery } from '../../xds/parse/td31';
import { parseRetrieve } from '../../xds/parse/td32';
import { parseUpdate } from '../../xds/parse/td33';
import type { Transaction } from '../../xds/types';
import { updateKind } from '../../xds/update-kind';
import { parseCx } from '../identifiers';
import type { AdmissionContext, Asked } from './context';

/** What the payload of a transaction asks. @throws XDS-* */
export function readPayload(context: AdmissionContext, transaction: Transaction, payload: XmlElement): Asked {
  switch (transaction) {
    case 'TD0.2': return { transaction, ...parseTd02Request(payload) };
    case 'TD1.3a': return { transaction, ...parseTd13aRequest(payload) };
    case 'TD0.3': return { transaction, request: parseTd03Request(payload) };
    case 'TD0.4': return { transaction, request: parseTd04Request(payload) };
    case 'TD1.6': return { transaction, request: parseTd16Request(payload) };
    case 'TD2.1': return { transaction };
    case 'TD3.1': return { transaction, query: parseQuery(payload) };
    case 'TD3.2': return { transaction, requests: parseRetrieve(payload) };
    case 'TD3.3a': case 'TD3.3b': case 'TD3.3c': case 'TD3.3d': return updateAsked(context, payload);
  }
}

/** a and b are one message: the codes the document has now tell them apart. The first update names the transaction. */
function updateAsked({ dmp }: AdmissionContext, payload: XmlElement): Asked {
  const { lot, updates } = parseUpdate(payload);
  const [first] = updates;
  const record = dmp.world.records.get(parseCx(lot.patientId)?.ins ?? '');
  const document = first?.kind === 'metadata' ? record?.documents.byUuid(first.entry.logicalId) : undefined;
  return { transaction: first === undefined ? 'TD3.3a' : `TD3.3${updateKind(first, document?.entry.confidentialityCodes)}`, lot, updates };
}
