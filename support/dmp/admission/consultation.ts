import { REPOSITORY_UNIQUE_ID, type DocumentRequest } from '../../xds/types';
import type { StoredDocument } from '../world/document';
import type { AdmissionContext } from './context';
import { causeOf, isClosed } from './dossier';
import { ADMITTED, refused, together, type Outcome, type Refused } from './outcome';
import { accessTo, judgeFor, recordOf, tellUnsourced } from './readable';
import { documentRefusal } from './refus-document';

/** TD3.2: each document decided by itself; all refused is a refusal, some refused a partial success. */
export function consultation(context: AdmissionContext, requests: readonly DocumentRequest[]): Outcome {
  const record = recordOf(context);
  const access = accessTo(context, record);
  if (isClosed(access)) return refused('dossier', causeOf(access));
  const judge = judgeFor(context, access);
  const documents: { request: DocumentRequest; document: StoredDocument }[] = [];
  const refusals: Refused[] = [];
  for (const request of requests) {
    const { repositoryUniqueId, documentUniqueId } = request;
    const document = record?.documents.byUniqueId(documentUniqueId);
    const verdict = document === undefined ? undefined : judge(document);
    if (verdict !== undefined) tellUnsourced(context, verdict);
    const refusal = repositoryUniqueId !== REPOSITORY_UNIQUE_ID ? refused('dossier', 'DMP-DEPOT-INCONNU', { depot: repositoryUniqueId, attendu: REPOSITORY_UNIQUE_ID })
      : documentRefusal(context, document, documentUniqueId, access, verdict);
    if (refusal !== undefined) refusals.push(refusal);
    else documents.push({ request, document: document as StoredDocument });
  }
  const refusal = together(refusals);
  if (documents.length === 0 && refusal !== undefined) return refusal;
  for (const one of refusals) context.warnings.push(`document refusé : ${one.traceReason}`);
  context.granted = { kind: 'contents', documents, refusals };
  return ADMITTED;
}
