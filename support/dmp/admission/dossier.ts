import type { ErrorCode } from '../../erreurs/table';
import { REPOSITORY_UNIQUE_ID, STORED_QUERY, type DocumentRequest, type StoredQuery } from '../../xds/types';
import { matchesQuery } from '../answer/filter';
import type { PersonaDocument } from '../personas/schema';
import { accessOf, type RecordAccess } from '../world/reader';
import { td02AnswerOf } from '../world/td02-answer';
import { mayRead } from '../world/visibility';
import type { DmpRecord } from '../world/world';
import { known, type AdmissionContext } from './context';
import { ADMITTED, refused, type Outcome, type Refused } from './outcome';

/**
 * The patient's record, decided per transaction and per document (annexe 3). TD0.2 *answers* that a DMP is absent, closed or
 * refused; TD0.3 needs an open one; a search (FindDocuments) needs access to the record, or to be the author of something in it
 * when the patient blocked the searcher; documents named one by one are decided one by one.
 */
export function dossier(context: AdmissionContext): Outcome {
  const asked = known(context, 'asked');
  const record = context.dmp.world.records.get(known(context, 'patient').ins);
  const access = accessOf(record, known(context, 'reader'), context.incoming.at);
  switch (asked.transaction) {
    case 'TD0.2': return td02(context, record);
    case 'TD0.3': return td03(context, record, access);
    case 'TD2.1': return ADMITTED;
    case 'TD3.1': return td31(context, record, access, asked.query);
    case 'TD3.2': return td32(context, record, access);
  }
}

function td02(context: AdmissionContext, record: DmpRecord | undefined): Outcome {
  const { dmp: { settings }, incoming: { at } } = context;
  context.granted = { kind: 'td02', answer: td02AnswerOf(record, known(context, 'reader'), at, settings.autorisation) };
  return ADMITTED;
}

function td03(context: AdmissionContext, record: DmpRecord | undefined, access: RecordAccess): Outcome {
  if (record === undefined || (access.kind === 'none' && CLOSED.has(access.cause))) return refused('dossier', causeOf(access));
  if (access.kind === 'own-only') return refused('dossier', access.cause);
  context.granted = { kind: 'record', record };
  return ADMITTED;
}

const CLOSED = new Set<ErrorCode>(['DMP-DOSSIER-INEXISTANT', 'DMP-DOSSIER-FERME']);
const causeOf = (access: RecordAccess): ErrorCode => (access.kind === 'general' ? 'DMP-DOSSIER-INEXISTANT' : access.cause);

function td31(context: AdmissionContext, record: DmpRecord | undefined, access: RecordAccess, query: StoredQuery): Outcome {
  const readable = (record?.documents ?? []).filter((document) => reads(context, document, access));
  const named = query.queryId === STORED_QUERY.getDocuments;
  const documents = readable.filter((document) => matchesQuery(context.dmp.library.get(document).entry, query));
  const searchRefused = access.kind === 'none' && !(named && documents.length > 0);
  if (searchRefused || (access.kind === 'own-only' && (named ? documents : readable).length === 0)) return refused('dossier', causeOf(access));
  context.granted = { kind: 'entries', documents };
  return ADMITTED;
}

function td32(context: AdmissionContext, record: DmpRecord | undefined, access: RecordAccess): Outcome {
  const asked = known(context, 'asked');
  if (asked.transaction !== 'TD3.2') throw new Error('td32 asked of another transaction');
  if (access.kind === 'none' && CLOSED.has(access.cause)) return refused('dossier', access.cause);
  const documents: { request: DocumentRequest; document: PersonaDocument }[] = [];
  const refusals: Refused[] = [];
  for (const request of asked.requests) {
    const document = record?.documents.find((one) => one.uniqueId === request.documentUniqueId);
    const refusal = request.repositoryUniqueId !== REPOSITORY_UNIQUE_ID
      ? refused('dossier', 'DMP-DEPOT-INCONNU', { depot: request.repositoryUniqueId, attendu: REPOSITORY_UNIQUE_ID })
      : documentRefusal(context, document, access, request.documentUniqueId);
    if (refusal !== undefined) refusals.push(refusal);
    else documents.push({ request, document: document as PersonaDocument });
  }
  const [first, ...also] = refusals;
  if (documents.length === 0 && first !== undefined) return also.length === 0 ? first : { ...first, also };
  for (const refusal of refusals) context.warnings.push(`document refusé : ${refusal.traceReason}`);
  context.granted = { kind: 'contents', documents, refusals };
  return ADMITTED;
}

function documentRefusal(context: AdmissionContext, document: PersonaDocument | undefined, access: RecordAccess, uniqueId: string): Refused | undefined {
  if (document !== undefined && reads(context, document, access)) return undefined;
  // Without access to the record, saying which documents exist would tell what the patient hid.
  if (access.kind !== 'general') return refused('dossier', causeOf(access));
  return document === undefined ? refused('dossier', 'DMP-DOCUMENT-INCONNU', { document: uniqueId })
    : refused('dossier', 'DMP-DOCUMENT-NON-LISIBLE', { document: uniqueId, motif: document.visibilite });
}

const reads = (context: AdmissionContext, document: PersonaDocument, access: RecordAccess): boolean =>
  mayRead(document, access, known(context, 'reader'), context.dmp.library.authorRpps(document));
