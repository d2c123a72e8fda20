import { buildFindSubmissionSets, buildGetAssociations, buildGetDocuments } from '../../xds/build/td31';
import { ASSOCIATION, DOCUMENT_STATUS } from '../../xds/types';
import type { ListedDocument, Outcome } from '../outcome';
import type { DmpCalls } from '../ports';
import { readTd31, registryErrors } from '../reader/td31';
import { attribute, descendants } from '../reader/xml';
import type { Element } from '@xmldom/xmldom';

type Ask = DmpCalls['ask'];

/** Documents submitted since an instant: by their lots, since a document may arrive long after it was written (interface-dmp §3.3). */
export async function submittedSince(ask: Ask, patientId: string, from: string): Promise<Outcome<ListedDocument[]>> {
  const lots = await ask('TD3.1', buildFindSubmissionSets({ patientId, statuses: [DOCUMENT_STATUS.approved], from }), read('RegistryPackage', (lot) => attribute(lot, 'id')), []);
  if (!lots.ok || lots.value.length === 0) return lots.ok ? { ok: true, value: [] } : lots;
  const members = await ask('TD3.1', buildGetAssociations({ uuids: lots.value }), read('Association', (link) => (attribute(link, 'associationType') === ASSOCIATION.hasMember ? attribute(link, 'targetObject') : undefined)), []);
  if (!members.ok || members.value.length === 0) return members.ok ? { ok: true, value: [] } : members;
  return ask('TD3.1', buildGetDocuments({ entryUuids: members.value }), readTd31, []);
}

const read = (name: string, value: (one: Element) => string | undefined) => (payload: Element): Outcome<string[]> => {
  const errors = registryErrors(payload);
  return errors === undefined ? { ok: true, value: [...new Set(descendants(payload, name).flatMap((one) => value(one) ?? []))] } : { ok: false, failure: { kind: 'registre', errors } };
};
