import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { child, children } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import type { DocumentRequest, DocumentResponse } from '../types';
import { bytesOf, contentIn, type DocumentContent } from './content';
import type { MimeParts } from './mtom';
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
export type AnsweredDocument = DocumentRequest & { mimeType: string } & DocumentContent;

/** TD3.2 answer, contents not yet fetched from the parts. Throws XDS-CHARGE-INATTENDUE, XDS-REPONSE-*, XDS-RETRAIT-*. */
export function parseRetrieveAnswer(payload: XmlElement): RegistryOutcome & { documents: AnsweredDocument[] } {
  requireElement(payload, NS.xdsb, 'RetrieveDocumentSetResponse');
  const response = child(payload, NS.rs, 'RegistryResponse');
  if (response === undefined) throw new HomologairError('XDS-REPONSE-STATUT', { valeur: '' });
  const documents = children(payload, NS.xdsb, 'DocumentResponse').map((element) => {
    const documentUniqueId = identifier(element, 'DocumentUniqueId');
    return { repositoryUniqueId: identifier(element, 'RepositoryUniqueId'), documentUniqueId, mimeType: identifier(element, 'mimeType'),
      ...contentIn(element, documentUniqueId) };
  });
  return { ...registryOutcome(response), documents };
}

/** The document with its bytes. Throws XDS-MTOM-PARTIE-ABSENTE. */
export function withContent(document: AnsweredDocument, message: MimeParts): DocumentResponse {
  const { repositoryUniqueId, documentUniqueId, mimeType } = document;
  return { repositoryUniqueId, documentUniqueId, mimeType, content: bytesOf(document, message) };
}
