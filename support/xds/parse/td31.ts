import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, child, children } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { STORED_QUERY, type StoredQuery } from '../types';
import { readExtrinsicObject, type ReadEntry } from './document-entry';
import { requireElement } from './payload';
import { registryOutcome, type RegistryOutcome } from './registry-response';
import { queryValues, rawSlots } from './slots';

const STATUS_SLOT = '$XDSDocumentEntryStatus';
const UNIQUE_ID_SLOT = '$XDSDocumentEntryUniqueId';
const ENTRY_UUID_SLOT = '$XDSDocumentEntryEntryUUID';

/**
 * TD3.1 request. The patient is optional for FindDocuments (interface-dmp §3.3: the VIHF's then stands), the status is
 * not; GetDocuments has uniqueIds or entryUUIDs, one of the two. Unknown parameters are read, not refused.
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
  if (queryId !== STORED_QUERY.findDocuments && queryId !== STORED_QUERY.getDocuments) throw new HomologairError('XDS-REQUETE-INCONNUE', { id: queryId });
  const slots: StoredQuery['slots'] = Object.fromEntries([...rawSlots(query)].map(([name, raw]) => [name, queryValues(name, raw)]));
  if (queryId === STORED_QUERY.findDocuments) requireSlot(slots, STATUS_SLOT);
  else requireOneOf(slots, UNIQUE_ID_SLOT, ENTRY_UUID_SLOT);
  return { queryId, returnType, composed: ['true', '1'].includes(attribute(option, 'returnComposedObjects') ?? 'false'), slots };
}

function requireSlot(slots: StoredQuery['slots'], slot: string): void {
  if (slots[slot] === undefined) throw new HomologairError('XDS-SLOT-ABSENT', { slot });
}

function requireOneOf(slots: StoredQuery['slots'], un: string, autre: string): void {
  if (slots[un] !== undefined && slots[autre] !== undefined) throw new HomologairError('XDS-SLOT-EXCLUSIFS', { un, autre });
  if (slots[autre] === undefined) requireSlot(slots, un);
}

export interface QueryAnswer extends RegistryOutcome {
  /** Answered as LeafClass. */
  entries: ReadEntry[];
  /** Answered as ObjectRef: entryUUIDs only. */
  objectRefs: string[];
  /** totalResultCount, when said. */
  total?: number;
}

/** TD3.1 answer. Throws XDS-CHARGE-INATTENDUE, XDS-REPONSE-*. */
export function parseQueryAnswer(payload: XmlElement): QueryAnswer {
  requireElement(payload, NS.query, 'AdhocQueryResponse');
  const outcome = registryOutcome(payload);
  const list = child(payload, NS.rim, 'RegistryObjectList');
  const total = attribute(payload, 'totalResultCount');
  return {
    ...outcome,
    entries: list ? children(list, NS.rim, 'ExtrinsicObject').map(readExtrinsicObject) : [],
    objectRefs: list ? children(list, NS.rim, 'ObjectRef').map((reference) => attribute(reference, 'id') ?? noId()) : [],
    ...(total !== undefined && { total: Number(total) }),
  };
}

function noId(): never { throw new HomologairError('XDS-REPONSE-ENTREE', { id: 'sans identifiant', champ: 'id' }); }
