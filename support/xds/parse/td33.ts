import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { child, children } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { ASSOCIATION, DOCUMENT_STATUS, type Association, type DocumentUpdate } from '../types';
import { readAssociation } from './association';
import { readExtrinsicObject, type ReadEntry } from './document-entry';
import { requireElement } from './payload';
import { requireLot, type SubmittedLot } from './submission-set';

export type ParsedUpdate = DocumentUpdate<ReadEntry>;
/** TD3.3: who asks (the lot), and what changes, in the order of the message. */
export interface UpdateRequest { lot: SubmittedLot; updates: ParsedUpdate[] }

/**
 * TD3.3 (ITI-57): new metadata of documents (a, b: each one a member of the lot, with its lid and the version it was read at) or changes of
 * status (c, d). Throws XDS-CHARGE-INATTENDUE, XDS-LOT-*, XDS-MAJ-*, XDS-ASSOCIATION-*, XDS-REPONSE-ENTREE, XDS-SLOT-*.
 */
export function parseUpdate(payload: XmlElement): UpdateRequest {
  requireElement(payload, NS.lcm, 'SubmitObjectsRequest');
  const list = child(payload, NS.rim, 'RegistryObjectList');
  if (list === undefined) throw new HomologairError('XDS-DEPOT-LISTE-ABSENTE');
  const lot = requireLot(list);
  const entries = new Map<string, ReadEntry>();
  for (const entry of children(list, NS.rim, 'ExtrinsicObject').map(readExtrinsicObject)) {
    if (entries.has(entry.entryUuid)) throw new HomologairError('XDS-DEPOT-DOUBLE', { champ: 'id', valeur: entry.entryUuid });
    entries.set(entry.entryUuid, entry);
  }
  const updates = children(list, NS.rim, 'Association').map((element) => update(readAssociation(element), lot, entries));
  const [stray] = entries.keys();
  if (stray !== undefined) throw new HomologairError('XDS-DEPOT-MEMBRE-ABSENT', { id: stray });
  if (updates.length === 0) throw new HomologairError('XDS-MAJ-VIDE');
  return { lot, updates };
}

/** Takes the metadata out of the map: what stays is no one's. */
function update(link: Association, lot: SubmittedLot, entries: Map<string, ReadEntry>): ParsedUpdate {
  const refuse = (detail: string): never => { throw new HomologairError('XDS-MAJ-ASSOCIATION', { id: link.id || link.type, detail }); };
  if (link.source !== lot.id) refuse(`la source « ${link.source} » n’est pas le lot`);
  if (link.type === ASSOCIATION.updateAvailabilityStatus) return statusUpdate(link);
  if (link.type !== ASSOCIATION.hasMember) return refuse(`le type « ${link.type} » n’est pas celui d’une mise à jour`);
  const entry = entries.get(link.target) ?? refuse(`la cible « ${link.target} » n’est pas dans le message`);
  entries.delete(link.target);
  if (link.previousVersion === undefined) throw new HomologairError('XDS-MAJ-VERSION-ABSENTE', { id: entry.entryUuid });
  const { logicalId } = entry;
  if (logicalId?.startsWith('urn:uuid:') !== true) throw new HomologairError('XDS-MAJ-LID', { id: entry.entryUuid, valeur: logicalId ?? '' });
  return { kind: 'metadata', entry: { ...entry, logicalId }, previousVersion: link.previousVersion };
}

const STATUSES = new Set<string>(Object.values(DOCUMENT_STATUS));

function statusUpdate(link: Association): ParsedUpdate {
  if (!link.target.startsWith('urn:uuid:')) throw new HomologairError('XDS-MAJ-CIBLE', { valeur: link.target });
  const status = (champ: 'originalStatus' | 'newStatus'): string => {
    const valeur = link[champ] ?? '';
    if (!STATUSES.has(valeur)) throw new HomologairError('XDS-MAJ-STATUT', { champ: champ === 'newStatus' ? 'NewStatus' : 'OriginalStatus', valeur });
    return valeur;
  };
  return { kind: 'status', target: link.target, from: status('originalStatus'), to: status('newStatus') };
}
