import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, child, children } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { QUERY_SLOT, STORED_QUERY, type Association, type StoredQuery } from '../types';
import { readAssociation } from './association';
import { readExtrinsicObject, type ReadEntry } from './document-entry';
import { requireElement } from './payload';
import { querySlots } from './query-slots';
import { registryOutcome, type RegistryOutcome } from './registry-response';
import { lotsOf, readSubmissionSet, type ReadSubmissionSet } from './submission-set';

type Slots = StoredQuery['slots'];

/** What each stored query cannot do without (ITI TF-2 §3.18.4.1.2.3.7). */
const REQUIREMENTS: Readonly<Record<string, (slots: Slots) => void>> = {
  [STORED_QUERY.findDocuments]: (slots) => requireSlot(slots, QUERY_SLOT.status),
  [STORED_QUERY.findSubmissionSets]: (slots) => requireSlot(slots, QUERY_SLOT.setStatus),
  [STORED_QUERY.getDocuments]: (slots) => requireOneOf(slots, QUERY_SLOT.uniqueId, QUERY_SLOT.entryUuid),
  [STORED_QUERY.getDocumentsAndAssociations]: (slots) => requireOneOf(slots, QUERY_SLOT.uniqueId, QUERY_SLOT.entryUuid),
  [STORED_QUERY.getAssociations]: (slots) => requireSlot(slots, QUERY_SLOT.uuid),
  [STORED_QUERY.findDocumentsByReferenceId]: (slots) => { requireSlot(slots, QUERY_SLOT.status); requireSlot(slots, QUERY_SLOT.referenceId); },
};

/**
 * TD3.1 request. The patient is optional for the two Find queries (interface-dmp §3.3: the VIHF's then stands), the status is not; GetDocuments and
 * GetDocumentsAndAssociations have uniqueIds or entryUUIDs, one of the two. Unknown parameters are read, not refused.
 * Throws XDS-CHARGE-INATTENDUE, XDS-REQUETE-*, XDS-SLOT-*.
 */
export function parseQuery(payload: XmlElement): StoredQuery {
  requireElement(payload, NS.query, 'AdhocQueryRequest');
  const option = child(payload, NS.query, 'ResponseOption');
  if (option === undefined) throw new HomologairError('XDS-REQUETE-OPTION-ABSENTE');
  const returnType = attribute(option, 'returnType');
  if (returnType !== 'LeafClass' && returnType !== 'ObjectRef') throw new HomologairError('XDS-REQUETE-RETURNTYPE', { valeur: returnType ?? '' });
  const query = child(payload, NS.rim, 'AdhocQuery');
  if (query === undefined) throw new HomologairError('XDS-REQUETE-ABSENTE');
  const queryId = attribute(query, 'id') ?? '';
  const requireFor = Object.hasOwn(REQUIREMENTS, queryId) ? REQUIREMENTS[queryId] : undefined;
  if (requireFor === undefined) throw new HomologairError('XDS-REQUETE-INCONNUE', { id: queryId });
  const parameters = querySlots(query);
  requireFor(parameters.slots);
  return { queryId, returnType, composed: ['true', '1'].includes(attribute(option, 'returnComposedObjects') ?? 'false'), ...parameters };
}

function requireSlot(slots: Slots, slot: string): void {
  if (slots[slot] === undefined) throw new HomologairError('XDS-SLOT-ABSENT', { slot });
}

function requireOneOf(slots: Slots, un: string, autre: string): void {
  if (slots[un] !== undefined && slots[autre] !== undefined) throw new HomologairError('XDS-SLOT-EXCLUSIFS', { un, autre });
  if (slots[autre] === undefined) requireSlot(slots, un);
}

export interface QueryAnswer extends RegistryOutcome {
  /** Documents answered as LeafClass. */
  entries: ReadEntry[];
  /** Lots and associations answered as LeafClass, when there are. */
  submissionSets?: ReadSubmissionSet[]; associations?: Association[];
  /** Answered as ObjectRef: identifiers only. */
  objectRefs: string[];
  /** totalResultCount, when said. */
  total?: number;
}

/** TD3.1 answer. Throws XDS-CHARGE-INATTENDUE, XDS-REPONSE-*, XDS-LOT-FORME, XDS-ASSOCIATION-*. */
export function parseQueryAnswer(payload: XmlElement): QueryAnswer {
  requireElement(payload, NS.query, 'AdhocQueryResponse');
  const outcome = registryOutcome(payload);
  const list = child(payload, NS.rim, 'RegistryObjectList');
  const total = attribute(payload, 'totalResultCount');
  const submissionSets = list ? lotsOf(list).map(readSubmissionSet) : [];
  const associations = list ? children(list, NS.rim, 'Association').map(readAssociation) : [];
  return {
    ...outcome,
    entries: list ? children(list, NS.rim, 'ExtrinsicObject').map(readExtrinsicObject) : [],
    ...(submissionSets.length > 0 && { submissionSets }), ...(associations.length > 0 && { associations }),
    objectRefs: list ? children(list, NS.rim, 'ObjectRef').map((reference) => attribute(reference, 'id') ?? noId()) : [],
    ...(total !== undefined && { total: Number(total) }),
  };
}

function noId(): never { throw new HomologairError('XDS-REPONSE-ENTREE', { id: 'sans identifiant', champ: 'id' }); }
