import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, child, children, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { QUERY_SLOT, type StoredQuery } from '../types';
import { queryValues } from './slots';

/** Parameters an entry has several values of: two Slots ask for both, where two values in one Slot ask for either (ITI TF-2 §3.18.4.1.2.3.5). */
const MAY_REPEAT = new Set<string>([QUERY_SLOT.confidentialityCode, QUERY_SLOT.eventCode, QUERY_SLOT.referenceId]);

/** Parameters of a stored query, unquoted and split, in one pass. Throws XDS-SLOT-*. */
export function querySlots(query: XmlElement): Pick<StoredQuery, 'slots' | 'groups'> {
  const slots = new Map<string, string[]>();
  let groups: Map<string, string[][]> | undefined;
  for (const slot of children(query, NS.rim, 'Slot')) {
    const name = attribute(slot, 'name');
    if (!name) throw new HomologairError('XDS-SLOT-SANS-NOM');
    const list = child(slot, NS.rim, 'ValueList');
    const values = queryValues(name, list ? children(list, NS.rim, 'Value').map((value) => textOf(value).trim()) : []);
    const known = slots.get(name);
    if (known !== undefined) {
      if (!MAY_REPEAT.has(name)) throw new HomologairError('XDS-SLOT-DOUBLE', { slot: name });
      groups ??= new Map();
      groups.set(name, [...groups.get(name) ?? [known], values]);
    }
    slots.set(name, known === undefined ? values : [...known, ...values]);
  }
  // `fromEntries` makes own properties of any name, those of the language included.
  return { slots: Object.fromEntries(slots), ...(groups && { groups: Object.fromEntries(groups) }) };
}
