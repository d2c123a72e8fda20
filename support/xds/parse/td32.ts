import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, child, children, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import type { DocumentRequest, DocumentResponse } from '../types';
import { decodeBase64 } from './base64';
import { partOf, type MtomMessage } from './mtom';
import { requireElement, textOfChild } from './payload';
import { registryOutcome, type RegistryOutcome } from './registry-response';

function identifier(element: XmlElement, champ: 'RepositoryUniqueId' | 'DocumentUniqueId' | 'mimeType'): string {
  const value = textOfChild(element, NS.xdsb, champ);
  if (value === undefined) throw new HomologairError('XDS-RETRAIT-IDENTIFIANT-ABSENT', { champ });
  return value;
}

/**
 * TD3.2 request; a HomeCommunityId is read, though the DMP's examples have none (interface-dmp §3.3).
 * Throws XDS-CHARGE-INATTENDUE, XDS-RETRAIT-VIDE, XDS-RETRAIT-IDENTIFIANT-ABSENT.
 */
export function parseRetrieve(payload: XmlElement): (DocumentRequest & { homeCommunityId?: string })[] {
  requireElement(payload, NS.xdsb, 'RetrieveDocumentSetRequest');
  const requests = children(payload, NS.xdsb, 'DocumentRequest').map((request) => {
    const homeCommunityId = textOfChild(request, NS.xdsb, 'HomeCommunityId');
    return { repositoryUniqueId: identifier(request, 'RepositoryUniqueId'), documentUniqueId: identifier(request, 'DocumentUniqueId'),
      ...(homeCommunityId !== undefined && { homeCommunityId }) };
  });
  if (requests.length === 0) throw new HomologairError('XDS-RETRAIT-VIDE');
  return requests;
}

/** A document answered: by reference to a MIME part, or in base64 inside the envelope. */
export type AnsweredDocument = DocumentRequest & { mimeType: string } & ({ cid: string; inline?: undefined } | { cid?: undefined; inline: Buffer });

function cidOf(href: string): string | undefined {
  if (!/^cid:./i.test(href)) return undefined;
  try { return decodeURIComponent(href.slice(4)); } catch { return undefined; }
}

function contentOf(response: XmlElement, document: string): { cid: string } | { inline: Buffer } {
  const refuse = (detail: string): never => { throw new HomologairError('XDS-RETRAIT-DOCUMENT', { document, detail }); };
  const element = child(response, NS.xdsb, 'Document') ?? refuse('élément absent');
  const includes = children(element, NS.xop, 'Include');
  if (includes.length === 0) return { inline: decodeBase64(textOf(element)) ?? refuse('base64 mal formé') };
  if (includes.length > 1 || textOf(element).trim() !== '') return refuse('plusieurs contenus');
  const href = attribute(includes[0]!, 'href') ?? '';
  return { cid: cidOf(href) ?? refuse(`référence « ${href.slice(0, 100)} »`) };
}

/** TD3.2 answer, contents not yet fetched from the parts. Throws XDS-CHARGE-INATTENDUE, XDS-REPONSE-*, XDS-RETRAIT-*. */
export function parseRetrieveAnswer(payload: XmlElement): RegistryOutcome & { documents: AnsweredDocument[] } {
  requireElement(payload, NS.xdsb, 'RetrieveDocumentSetResponse');
  const response = child(payload, NS.rs, 'RegistryResponse');
  if (response === undefined) throw new HomologairError('XDS-REPONSE-STATUT', { valeur: '' });
  const documents = children(payload, NS.xdsb, 'DocumentResponse').map((element) => {
    const documentUniqueId = identifier(element, 'DocumentUniqueId');
    return { repositoryUniqueId: identifier(element, 'RepositoryUniqueId'), documentUniqueId, mimeType: identifier(element, 'mimeType'),
      ...contentOf(element, documentUniqueId) };
  });
  return { ...registryOutcome(response), documents };
}

/** The document with its bytes. Throws XDS-MTOM-PARTIE-ABSENTE. */
export function withContent(document: AnsweredDocument, message: Pick<MtomMessage, 'parts'>): DocumentResponse {
  const { repositoryUniqueId, documentUniqueId, mimeType } = document;
  const content = document.cid === undefined ? document.inline : partOf(message, document.cid).content;
  return { repositoryUniqueId, documentUniqueId, mimeType, content };
}
