import { QUERY_SLOT, STORED_QUERY, type Association, type DocumentEntry, type StoredQuery, type SubmissionSet } from '../../xds/types';
import { creationBounds, documentTest, matchesSet } from '../answer/filter';
import type { StoredDocument } from '../world/document';
import type { RecordAccess } from '../world/reader';
import type { DmpRecord } from '../world/record';
import type { AdmissionContext, Granted } from './context';
import { causeOf } from './dossier';
import { ADMITTED, refused, type Outcome } from './outcome';
import { accessTo, judgeFor, recordOf, tellUnsourced } from './readable';
import { documentRefusal } from './refus-document';

type Entries = Omit<Extract<Granted, { kind: 'entries' }>, 'kind'>;
const NOTHING: Entries = { documents: [], sets: [], associations: [], refusals: [], older: [] };

/** Queries that name what they want, instead of searching. */
const NAMED = new Set<string>([STORED_QUERY.getDocuments, STORED_QUERY.getDocumentsAndAssociations]);

/** TD3.1: what answers the query among what this reader may see; a document they may not see is neither listed nor counted. */
export function recherche(context: AdmissionContext, query: StoredQuery): Outcome {
  const record = recordOf(context);
  const access = accessTo(context, record);
  const found = record === undefined ? NOTHING : NAMED.has(query.queryId) ? named(context, record, access, query) : searched(context, record, access, query);
  const count = found.documents.length + found.older.length + found.sets.length + found.associations.length;
  const refusedSearch = access.kind === 'none' && !(NAMED.has(query.queryId) && count > 0);
  if (refusedSearch || (access.kind === 'own-only' && count === 0 && !(record !== undefined && ownsSomething(context, record, access) && !NAMED.has(query.queryId)))) {
    return refused('dossier', causeOf(access));
  }
  const { maxResultats } = context.dmp.settings;
  if (query.returnType === 'LeafClass' && count > maxResultats) return refused('dossier', 'DMP-RESULTATS-TROP-NOMBREUX', { nombre: count, maximum: maxResultats });
  for (const one of found.refusals) context.warnings.push(`document refusé : ${one.traceReason}`);
  context.granted = { kind: 'entries', ...found };
  return ADMITTED;
}

const ownsSomething = (context: AdmissionContext, record: DmpRecord, access: RecordAccess): boolean => {
  const judge = judgeFor(context, access);
  return record.documents.all.some((document) => judge(document).readable);
};

/** GetDocuments, GetDocumentsAndAssociations: by uniqueId or entryUUID, older versions included; what is masked is as if unknown. */
function named(context: AdmissionContext, record: DmpRecord, access: RecordAccess, query: StoredQuery): Entries {
  const judge = judgeFor(context, access);
  const uuids = query.slots[QUERY_SLOT.uniqueId] === undefined;
  const documents: StoredDocument[] = [];
  const older: DocumentEntry[] = [];
  const refusals: Entries['refusals'][number][] = [];
  for (const id of new Set(query.slots[uuids ? QUERY_SLOT.entryUuid : QUERY_SLOT.uniqueId] ?? [])) {
    const document = uuids ? record.documents.byUuid(id) : record.documents.byUniqueId(id);
    const verdict = document === undefined ? undefined : judge(document);
    if (verdict !== undefined) tellUnsourced(context, verdict);
    const refusal = documentRefusal(context, document, id, access, verdict);
    if (refusal !== undefined) refusals.push(refusal);
    if (refusal !== undefined || document === undefined) continue;
    const past = uuids ? document.olderVersions.find((one) => one.entryUuid === id) : undefined;
    if (past !== undefined) older.push(past); else documents.push(document);
  }
  const associations = query.queryId === STORED_QUERY.getDocumentsAndAssociations ? linksOf(record, judge, [...documents.map(({ entry }) => entry.entryUuid), ...older.map((one) => one.entryUuid)]) : [];
  // Nothing found is an empty answer (ITI TF-2 §3.18); something found, the others are told: masked or unknown, in the same words.
  return { ...NOTHING, documents, older, refusals: documents.length + older.length === 0 ? [] : refusals, associations };
}

function searched(context: AdmissionContext, record: DmpRecord, access: RecordAccess, query: StoredQuery): Entries {
  const judge = judgeFor(context, access);
  const { slots } = query;
  switch (query.queryId) {
    case STORED_QUERY.findSubmissionSets: {
      const sets: SubmissionSet[] = [];
      for (const lot of record.lots.all) if (lot.members.some((member) => judge(member).readable)) { const set = lot.set(); if (matchesSet(set, query)) sets.push(set); }
      return { ...NOTHING, sets };
    }
    case STORED_QUERY.getAssociations: return { ...NOTHING, associations: linksOf(record, judge, slots[QUERY_SLOT.uuid] ?? []) };
    default: {
      // The filter first: it is cheaper than the decision, and most documents of a large record are out.
      const matches = documentTest(query);
      const { from, to } = creationBounds(query);
      const documents = record.documents.created(from, to).filter((document) => {
        if (!matches(document.entry)) return false;
        const verdict = judge(document);
        tellUnsourced(context, verdict);
        return verdict.readable;
      });
      return { ...NOTHING, documents };
    }
  }
}

/** Associations of these objects whose documents this reader may all see. */
function linksOf(record: DmpRecord, judge: ReturnType<typeof judgeFor>, objects: readonly string[]): Association[] {
  const seen = (uuid: string): boolean => { const document = record.documents.byUuid(uuid); return document === undefined || judge(document).readable; };
  return record.lots.associationsOf(objects).filter(({ source, target }) => seen(source) && seen(target));
}
