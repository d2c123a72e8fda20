import { ASSOCIATION } from '../../xds/types';
import type { CopyNotice, News, QueryObjects } from '../nouveautes/ports';
import type { Outcome } from '../outcome';
import type { DmpCalls, Refusal, Told } from '../ports';
import type { AtWork, Desk } from './context';
import { throughGate } from './gate';
import { rememberStatus } from './status';

/** Identifiers of one query at most (interface-dmp §3.3: batches of twenty). */
const BATCH = 20;
/** Natures told beside the date of the last feeding. */
const NATURES = 3;
const YEARS = 2;
const xds = (at: Date): string => at.toISOString().replace(/\D/g, '').slice(0, 14);

/** What the record announces, or why it cannot. */
export type Announced = { is: 'news'; news: News } | { is: 'refused'; refusal: Refusal } | { is: 'told'; told: Told };

/**
 * What came since the person's last visit, asked at the opening of the record, under the gates of a consultation;
 * undefined when the establishment does not want it. What the DMP holds altogether is another setting (`opening.ts`).
 */
export async function announce(desk: Desk, at: AtWork): Promise<Announced | undefined> {
  const { ports } = desk;
  if (!ports.news.announced()) return undefined;
  const result = await throughGate(desk, at, async (calls): Promise<Announced> => {
    const status = await ports.callPlan.status(calls);
    if (!status.ok) return { is: 'told', told: ports.dmpErrors.tell(status.failure) };
    rememberStatus(desk, at, status.value);
    const { value } = status;
    if (!value.exists || value.status === 'terminated') return { is: 'told', told: ports.dmpErrors.tell({ kind: value.exists ? 'dmp-ferme' : 'dmp-absent' }) };
    if (ports.authorization.decide(value) !== 'valide') return { is: 'told', told: ports.dmpErrors.tell({ kind: 'acces-interdit' }) };
    if (value.patient !== undefined && ports.identity.differences(at.patient, value.patient).length > 0) return { is: 'told', told: { message: 'document-introuvable' } };
    const found = await newsOf(desk, at, calls);
    return found.ok ? { is: 'news', news: found.value } : { is: 'told', told: ports.dmpErrors.tell(found.failure) };
  }, 'consultation');
  if (result.is === 'news') ports.sessions.keep(at.session.id, `avis:${at.patient.id}`, result.news.notices);
  return result;
}

/** What was told of a copy when the record was opened. */
export const noticeOf = ({ ports }: Desk, { session, patient }: AtWork, uniqueId: string): CopyNotice | undefined =>
  (ports.sessions.kept<CopyNotice[]>(session.id, `avis:${patient.id}`) ?? []).find((one) => one.uniqueId === uniqueId);

/** Lots, then their links, then their documents. */
async function newsOf({ ports }: Desk, at: AtWork, calls: DmpCalls): Promise<Outcome<News>> {
  const now = ports.clock.now();
  const start = new Date(now);
  start.setUTCFullYear(start.getUTCFullYear() - YEARS);
  const since = ports.news.since(ports.lastVisits.of(at.account, at.patient), now);
  const lots = await calls.lots(xds(start));
  if (!lots.ok) return lots;
  const fresh = ports.news.fresh(lots.value.lots, since);
  const latest = [...lots.value.lots].sort((a, b) => b.at.localeCompare(a.at)).slice(0, NATURES);
  const members = await membersOf(calls, [...new Set([...fresh, ...latest].map(({ id }) => id))]);
  if (!members.ok) return members;
  const documents = await byBatch([...new Set(members.value.links.map(({ target }) => target))], (entryUuids) => calls.documentsBy({ entryUuids }));
  if (!documents.ok) return documents;
  const of = (ids: readonly string[]) => documents.value.documents.filter(({ entryUuid }) => members.value.links.some(({ source, target }) => target === entryUuid && ids.includes(source)));
  const counted = ports.news.counted(of(fresh.map(({ id }) => id)), at.structure);
  const types = new Map<string, number>();
  for (const { type } of counted) types.set(type, (types.get(type) ?? 0) + 1);
  const notices = await noticesOf(at, calls, { ports });
  if (!notices.ok) return notices;
  const lastFeeding = ports.news.lastFeeding(lots.value.lots, now);
  return { ok: true, value: {
    at: now.toISOString(), since, total: counted.length, byType: [...types].map(([type, count]) => ({ type, count })), ...(lastFeeding === undefined ? {} : { lastFeeding }),
    natures: latest.flatMap(({ id }) => of([id]).map(({ type }) => type)).slice(0, NATURES), notices: notices.value,
  } };
}

async function membersOf(calls: DmpCalls, lots: readonly string[]): Promise<Outcome<QueryObjects>> {
  const found = await byBatch(lots, (uuids) => calls.links(uuids));
  return found.ok ? { ok: true, value: { ...found.value, links: found.value.links.filter(({ type, source }) => type === ASSOCIATION.hasMember && lots.includes(source)) } } : found;
}

/** Each copy of the DMP, looked for again: another version took its place, or it is no longer there. */
async function noticesOf({ patient }: AtWork, calls: DmpCalls, { ports }: Pick<Desk, 'ports'>): Promise<Outcome<CopyNotice[]>> {
  const notices: CopyNotice[] = [];
  const copies = ports.copies.of(patient).filter(({ origin }) => origin === 'DMP');
  for (const copy of copies) {
    const found = await calls.documentsBy({ uniqueIds: [copy.uniqueId] }, true);
    if (!found.ok) return found;
    const replacing = found.value.links.filter(({ type }) => type === ASSOCIATION.replaces).map(({ source }) => source);
    const newer = replacing.length === 0 ? undefined : await calls.documentsBy({ entryUuids: replacing });
    if (newer?.ok === false) return newer;
    const notice = ports.news.notice(copy, found.value, newer?.value.documents ?? []);
    // Already taken: the older one stays, without an alarm any more.
    if (notice !== undefined && !(notice.is === 'plus-recente' && copies.some(({ uniqueId }) => uniqueId === notice.newer.documentUniqueId))) notices.push(notice);
  }
  return { ok: true, value: notices };
}

/** The same query, twenty identifiers at a time. */
export async function byBatch(ids: readonly string[], ask: (ids: string[]) => Promise<Outcome<QueryObjects>>): Promise<Outcome<QueryObjects>> {
  const all: QueryObjects = { documents: [], lots: [], links: [] };
  for (let start = 0; start < ids.length; start += BATCH) {
    const found = await ask(ids.slice(start, start + BATCH));
    if (!found.ok) return found;
    all.documents.push(...found.value.documents);
    all.links.push(...found.value.links);
  }
  return { ok: true, value: all };
}
