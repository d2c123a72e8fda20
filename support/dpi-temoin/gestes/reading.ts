import { createHash } from 'node:crypto';
import { HomologairError } from '../../erreurs/error';
import { traceBase } from '../gateway/calls';
import type { DocumentView } from '../documents/view';
import type { DmpFailure, ListedDocument } from '../outcome';
import { keptList } from './consultation';
import type { AtWork, Desk } from './context';
import { throughGate, type GateRefused } from './gate';

export type ReadResult =
  /** `content`: reference of the attachment being shown, when there is one. */
  | { is: 'document'; listed: ListedDocument; view: DocumentView; content?: string }
  | { is: 'not-listed' }
  | { is: 'failure'; failure: DmpFailure }
  | { is: 'unreadable'; reason: string };

/** « Ouvrir » one document of the list: that rank must still be that document, the list may have been refreshed elsewhere. */
export const readDocument = (desk: Desk, at: AtWork, asked: { rank: number; reference: string }): Promise<GateRefused | ReadResult> =>
  throughGate(desk, at, async (calls): Promise<ReadResult> => {
    const { ports, shown } = desk;
    const listed = keptList(desk, at)?.documents[asked.rank];
    if (listed === undefined || listed.documentUniqueId !== asked.reference) return { is: 'not-listed' };
    const outcome = await ports.callPlan.read(calls, listed);
    if (!outcome.ok) return { is: 'failure', failure: outcome.failure };
    if (altered(outcome.value.content, listed)) return { is: 'failure', failure: { kind: 'document-altere' } };
    try {
      const view = ports.documents.view(outcome.value);
      const content = view.attachment && shown.keep({ session: at.session.id, patient: at.patient.id, ...view.attachment });
      ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'visualisation', issue: 'succès', documents: [listed.documentUniqueId] });
      return { is: 'document', listed, view, content };
    } catch (error) {
      if (!(error instanceof HomologairError)) throw error;
      return { is: 'unreadable', reason: String(error.details['detail'] ?? error.code) };
    }
  });

/** Size and SHA-1 the list announced, when it did. */
const altered = (content: Buffer, { size, hash }: ListedDocument): boolean =>
  (size !== undefined && Number.isFinite(size) && size !== content.length)
  || (hash !== undefined && hash !== '' && createHash('sha1').update(content).digest('hex') !== hash.toLowerCase());
