import type { DocumentRequest, RegistryError } from '../types';
import { xmlAttribute, xmlText } from './escape';
import { cidUrl } from './mtom';
import { URI } from './namespaces';
import { errorList, statusFor } from './registry-response';

const ids = (r: DocumentRequest): string =>
  `<xdsb:RepositoryUniqueId>${xmlText(r.repositoryUniqueId)}</xdsb:RepositoryUniqueId>`
  + `<xdsb:DocumentUniqueId>${xmlText(r.documentUniqueId)}</xdsb:DocumentUniqueId>`;

/** TD3.2 request (ITI-43), without HomeCommunityId, as the published examples are (interface-dmp §3.3). */
export function buildRetrieve(requests: readonly DocumentRequest[]): string {
  return `<xdsb:RetrieveDocumentSetRequest xmlns:xdsb="${URI.xdsb}">`
    + `${requests.map((r) => `<xdsb:DocumentRequest>${ids(r)}</xdsb:DocumentRequest>`).join('')}</xdsb:RetrieveDocumentSetRequest>`;
}

/** TD3.2 answer; each document is a xop:Include of the MIME part named by its `cid`. `status` overrides the one errors give. */
export function buildRetrieveAnswer(o: { documents: readonly (DocumentRequest & { mimeType: string; cid: string })[]; errors?: readonly RegistryError[]; status?: string }): string {
  const errors = o.errors ?? [];
  return `<xdsb:RetrieveDocumentSetResponse xmlns:xdsb="${URI.xdsb}">`
    + `<rs:RegistryResponse xmlns:rs="${URI.rs}" status="${xmlAttribute(o.status ?? statusFor(errors, o.documents.length))}">${errorList(errors)}</rs:RegistryResponse>`
    + o.documents.map((d) => `<xdsb:DocumentResponse>${ids(d)}<xdsb:mimeType>${xmlText(d.mimeType)}</xdsb:mimeType>`
      + `<xdsb:Document><xop:Include xmlns:xop="${URI.xop}" href="${xmlAttribute(cidUrl(d.cid))}"/></xdsb:Document></xdsb:DocumentResponse>`).join('')
    + '</xdsb:RetrieveDocumentSetResponse>';
}
