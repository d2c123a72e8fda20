import type { Element } from '@xmldom/xmldom';
import type { Outcome } from '../outcome';
import type { QueryObjects } from '../nouveautes/ports';
import { readTd31 } from './td31';
import { attribute, descendants, elements, textOf } from './xml';

/** TD3.1 by lots, associations or identifiers: everything the answer lists. What is counted or followed from a part of it would be false: a partial answer is a failure. */
export function readObjects(payload: Element): Outcome<QueryObjects> {
  const documents = readTd31(payload);
  if (!documents.ok) return documents;
  if (documents.partial !== undefined) return { ok: false, failure: { kind: 'registre', errors: documents.partial } };
  return { ok: true, value: {
    documents: documents.value,
    lots: descendants(payload, 'RegistryPackage').map((lot) => ({ id: attribute(lot, 'id') ?? '', at: elements(lot, 'Slot').filter((slot) => attribute(slot, 'name') === 'submissionTime').flatMap((slot) => descendants(slot, 'Value').map(textOf))[0] ?? '' })),
    links: descendants(payload, 'Association').map((one) => ({ type: attribute(one, 'associationType') ?? '', source: attribute(one, 'sourceObject') ?? '', target: attribute(one, 'targetObject') ?? '' })),
  } };
}
