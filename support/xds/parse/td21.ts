import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, children, path } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { ASSOCIATION, type Association } from '../types';
import { SIGNATURE_CODES } from '../xades-names';
import { readAssociation } from './association';
import { readContent, type DocumentContent } from './content';
import { readExtrinsicObject, type ReadEntry } from './document-entry';
import { requireElement } from './payload';
import { requireMetadata } from './required-metadata';
import { requireLot, type SubmittedLot } from './submission-set';

/** A document submitted, its bytes not yet fetched from the parts (`bytesOf`). */
export interface ParsedDocument {
  entry: ReadEntry; content: DocumentContent;
  /** entryUUID of the document it takes the place of (RPLC). */
  replaces?: string;
}
export interface ParsedSubmission {
  lot: SubmittedLot;
  /** Without the signature. */
  documents: ParsedDocument[];
  /** The XAdES document of the lot, when there is one: some profiles refuse its absence, XDS does not. */
  signature?: ParsedDocument;
  associations: Association[];
}

/**
 * TD2.1 (ITI-41): one complete lot, each document with its metadata, its bytes and its membership; associations that join objects of the
 * message, or replace one of the registry. What the registry alone may say (status, hash, size) is read and decides nothing.
 * Throws XDS-CHARGE-INATTENDUE, XDS-LOT-*, XDS-DEPOT-*, XDS-ASSOCIATION-*, XDS-REPONSE-ENTREE, XDS-SLOT-*, XDS-RETRAIT-DOCUMENT.
 */
export function parseSubmission(payload: XmlElement): ParsedSubmission {
  requireElement(payload, NS.xdsb, 'ProvideAndRegisterDocumentSetRequest');
  const list = path(payload, [NS.lcm, 'SubmitObjectsRequest'], [NS.rim, 'RegistryObjectList']);
  if (list === undefined) throw new HomologairError('XDS-DEPOT-LISTE-ABSENTE');
  const lot = requireLot(list);
  const entries = children(list, NS.rim, 'ExtrinsicObject').map(readExtrinsicObject);
  if (entries.length === 0) throw new HomologairError('XDS-DEPOT-VIDE');
  entries.forEach(requireMetadata);
  requireDistinct(lot, entries);
  const associations = children(list, NS.rim, 'Association').map(readAssociation);
  requireLinks(lot, entries, associations);
  const contents = contentsOf(payload);
  const documents = entries.map((entry) => document(entry, contents, associations));
  const [stray] = contents.keys();
  if (stray !== undefined) throw new HomologairError('XDS-DEPOT-DOCUMENT-ORPHELIN', { id: stray });
  const signatures = documents.filter(({ entry }) => isSignature(entry));
  const [signature] = signatures;
  if (signatures.length > 1) throw new HomologairError('XDS-XADES-MULTIPLE', { nombre: signatures.length });
  return { lot, documents: documents.filter((one) => one !== signature), ...(signature && { signature }), associations };
}

/** The XAdES document says what it is by its format, its class or its type (interface-dmp §3.3). */
const isSignature = ({ formatCode, classCode, typeCode }: ReadEntry): boolean => formatCode?.code === SIGNATURE_CODES.formatCode.code
  || classCode?.code === SIGNATURE_CODES.classCode.code || (typeCode?.code === SIGNATURE_CODES.typeCode.code && typeCode.codeSystem === SIGNATURE_CODES.typeCode.codeSystem);

function requireDistinct(lot: SubmittedLot, entries: readonly ReadEntry[]): void {
  for (const [champ, values] of [['id', [lot.id, ...entries.map((e) => e.entryUuid)]], ['uniqueId', [lot.uniqueId, ...entries.map((e) => e.uniqueId)]]] as const) {
    const double = values.find((value, index) => values.indexOf(value) !== index);
    if (double !== undefined) throw new HomologairError('XDS-DEPOT-DOUBLE', { champ, valeur: double });
  }
}

const MADE_ON_DOCUMENTS = new Set<string>([ASSOCIATION.replaces, ASSOCIATION.appends, ASSOCIATION.transforms, ASSOCIATION.transformsAndReplaces]);

/** Each document is a member of the lot; other associations start from what is submitted; those that name an older document name a UUID. */
function requireLinks(lot: SubmittedLot, entries: readonly ReadEntry[], associations: readonly Association[]): void {
  const here = new Set([lot.id, ...entries.map((e) => e.entryUuid)]);
  const refuse = (link: Association, detail: string): never => { throw new HomologairError('XDS-DEPOT-ASSOCIATION', { id: link.id || link.type, detail }); };
  for (const link of associations) {
    if (!here.has(link.source)) refuse(link, `la source « ${link.source} » n’est pas dans le message`);
    if (MADE_ON_DOCUMENTS.has(link.type)) {
      if (link.source === lot.id) refuse(link, 'la source est le lot et non un document');
      if (!link.target.startsWith('urn:uuid:')) refuse(link, `la cible « ${link.target} » n’est pas un entryUUID`);
    } else if (link.type === ASSOCIATION.signs) {
      if (link.target !== lot.id || link.source === lot.id) refuse(link, 'une signature va d’un document au lot');
    } else if (link.type !== ASSOCIATION.hasMember) refuse(link, `le type « ${link.type} » n’est pas admis dans un dépôt`);
    else if (link.source === lot.id && !here.has(link.target) && link.submissionSetStatus !== 'Reference') refuse(link, `la cible « ${link.target} » n’est pas dans le message`);
  }
  const members = new Set(associations.filter(({ type, source }) => type === ASSOCIATION.hasMember && source === lot.id).map(({ target }) => target));
  const alone = entries.find(({ entryUuid }) => !members.has(entryUuid));
  if (alone !== undefined) throw new HomologairError('XDS-DEPOT-MEMBRE-ABSENT', { id: alone.entryUuid });
}

function contentsOf(payload: XmlElement): Map<string, DocumentContent> {
  const contents = new Map<string, DocumentContent>();
  for (const element of children(payload, NS.xdsb, 'Document')) {
    const id = attribute(element, 'id') ?? '';
    if (contents.has(id)) throw new HomologairError('XDS-DEPOT-DOUBLE', { champ: 'Document/@id', valeur: id });
    contents.set(id, readContent(element, id));
  }
  return contents;
}

/** Takes the content out of the map: what stays belongs to no one. */
function document(entry: ReadEntry, contents: Map<string, DocumentContent>, associations: readonly Association[]): ParsedDocument {
  const content = contents.get(entry.entryUuid);
  if (content === undefined) throw new HomologairError('XDS-DEPOT-DOCUMENT-ABSENT', { id: entry.entryUuid });
  contents.delete(entry.entryUuid);
  const replacements = associations.filter(({ type, source }) => source === entry.entryUuid && (type === ASSOCIATION.replaces || type === ASSOCIATION.transformsAndReplaces));
  if (replacements.length > 1) throw new HomologairError('XDS-DEPOT-DOUBLE', { champ: 'RPLC', valeur: entry.entryUuid });
  const [replacement] = replacements;
  return { entry, content, ...(replacement && { replaces: replacement.target }) };
}
