import type { Element } from '@xmldom/xmldom';
import { HomologairError } from '../../erreurs/error';
import type { DocumentRef, Outcome } from '../outcome';
import { partOf, type MtomAnswer } from './mtom';
import { registryErrors } from './td31';
import { attribute, element, elements, textOf } from './xml';

/** TD3.2: the documents asked for, in that order, from the MIME parts or inline. @throws TEMOIN-REPONSE, TEMOIN-MTOM */
export function readTd32(payload: Element, answer: MtomAnswer | undefined, asked: readonly DocumentRef[]): Outcome<{ content: Buffer; mimeType: string }[]> {
  const response = element(payload, 'RegistryResponse');
  if (payload.localName !== 'RetrieveDocumentSetResponse' || response === undefined) {
    throw new HomologairError('TEMOIN-REPONSE', { detail: payload.localName ?? '?', attendu: 'une réponse de lecture de document' });
  }
  const errors = registryErrors(response);
  if (errors !== undefined) return { ok: false, failure: { kind: 'registre', errors } };
  const received = elements(payload, 'DocumentResponse');
  return {
    ok: true,
    value: asked.map(({ documentUniqueId }) => {
      const found = received.find((r) => textOf(element(r, 'DocumentUniqueId')) === documentUniqueId);
      if (found === undefined) throw new HomologairError('TEMOIN-REPONSE', { detail: `document ${documentUniqueId} absent`, attendu: 'chaque document demandé' });
      return { content: contentOf(element(found, 'Document'), answer), mimeType: textOf(element(found, 'mimeType')) || 'text/xml' };
    }),
  };
}

function contentOf(document: Element | undefined, answer: MtomAnswer | undefined): Buffer {
  const href = attribute(element(document, 'Include'), 'href');
  if (href === undefined) return Buffer.from(textOf(document), 'base64');
  if (answer === undefined) throw new HomologairError('TEMOIN-MTOM', { detail: 'une inclusion sans parties' });
  return partOf(answer, href);
}
