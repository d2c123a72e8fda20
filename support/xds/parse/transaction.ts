import type { XmlElement } from 'libxml2-wasm';
import { attribute, children, path } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { TD02 } from '../td02-codes';
import { transactionOf } from '../transaction';
import { ASSOCIATION, DOCUMENT_STATUS, type Transaction } from '../types';
import { reasonOf } from './hl7-message';
import { rawSlots } from './slots';

/**
 * The transaction of a request, its payload telling apart those that share an action: TD0.2 and TD1.3a by their reasonCode, TD3.3c and d
 * by the new status. TD3.3a and b are one message: it reads TD3.3a, and only what the document was before tells (`updateKind`).
 */
export function transactionIn(action: string | undefined, payload: XmlElement): Transaction | undefined {
  const transaction = transactionOf(action);
  if (transaction === 'TD0.2') return reasonOf(payload) === TD02.consultationReason ? 'TD1.3a' : transaction;
  return transaction === 'TD3.3a' ? updateIn(payload) : transaction;
}

/** Reads no more than it needs: what is malformed is for `parseUpdate` to refuse. */
function updateIn(payload: XmlElement): Transaction {
  const list = path(payload, [NS.rim, 'RegistryObjectList']);
  const change = (list ? children(list, NS.rim, 'Association') : []).find((found) => attribute(found, 'associationType') === ASSOCIATION.updateAvailabilityStatus);
  if (change === undefined) return 'TD3.3a';
  return rawSlots(change).get('NewStatus')?.[0] === DOCUMENT_STATUS.deleted ? 'TD3.3c' : 'TD3.3d';
}
