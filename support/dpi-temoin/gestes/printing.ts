import { traceBase } from '../gateway/calls';
import type { ListedDocument } from '../outcome';
import { keptList } from './consultation';
import type { AtWork, Desk } from './context';

export interface PrintedList { documents: readonly ListedDocument[]; /** ISO UTC: when the DMP gave the list. */ at: string }

/** « Imprimer la liste »: what this person was given, as long as the patient's rights let them see it. Paper leaves the screen: it is traced. */
export function printedList(desk: Desk, at: AtWork): PrintedList | undefined {
  const { ports } = desk;
  const kept = keptList(desk, at);
  if (kept === undefined) return undefined;
  const documents = ports.printing.lines(at.patient, kept.documents);
  ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'impression', issue: 'succès', documents: documents.map(({ documentUniqueId }) => documentUniqueId) });
  return { documents, at: kept.at };
}
