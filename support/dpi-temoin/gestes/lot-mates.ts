import type { DmpFailure, ListedDocument, Outcome } from '../outcome';
import type { DmpCalls } from '../ports';
import { keptList } from './consultation';
import type { AtWork, Desk } from './context';
import { throughGate, type GateRefused } from './gate';
import { byBatch } from './news';

/** A document found from another of its lots. `rank`: its place in the list the session holds, absent when that list lacks it. */
export interface LotMate { document: ListedDocument; rank?: number }
export type LotResult = { is: 'mates'; of: ListedDocument; mates: LotMate[] } | { is: 'not-listed' } | { is: 'failure'; failure: DmpFailure };

/** « Documents du même lot »: asked for, never at the opening of a document. */
export const lotMates = (desk: Desk, at: AtWork, reference: string): Promise<GateRefused | LotResult> =>
  throughGate(desk, at, async (calls): Promise<LotResult> => {
    const list = keptList(desk, at)?.documents ?? [];
    const of = list.find(({ documentUniqueId }) => documentUniqueId === reference);
    if (of === undefined) return { is: 'not-listed' };
    const found = await matesOf(desk, calls, of);
    if (!found.ok) return { is: 'failure', failure: found.failure };
    return { is: 'mates', of, mates: found.value.map((document) => {
      const rank = list.findIndex(({ documentUniqueId }) => documentUniqueId === document.documentUniqueId);
      return { document, ...(rank < 0 ? {} : { rank }) };
    }) };
  });

/** The lots of a document, then what they hold, then those documents. */
async function matesOf({ ports }: Desk, calls: DmpCalls, of: ListedDocument): Promise<Outcome<ListedDocument[]>> {
  const own = await calls.links([of.entryUuid]);
  if (!own.ok) return own;
  const lots = ports.lotMates.lotsOf(of, own.value.links);
  const members = await byBatch(lots, (uuids) => calls.links(uuids));
  if (!members.ok) return members;
  const uuids = ports.lotMates.membersOf(lots, members.value.links).filter((uuid) => uuid !== of.entryUuid);
  const documents = await byBatch(uuids, (entryUuids) => calls.documentsBy({ entryUuids }));
  return documents.ok ? { ok: true, value: documents.value.documents } : documents;
}
