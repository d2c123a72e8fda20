import { HomologairError } from '../../erreurs/error';
import type { DocumentView } from '../documents/view';
import { traceBase } from '../gateway/calls';
import type { LocalCopy } from '../imports/ports';
import type { DmpFailure, ListedDocument } from '../outcome';
import type { DmpCalls } from '../ports';
import type { TemporaryDocument } from '../sejours/model';
import { keptList } from './consultation';
import { noticeOf } from './news';
import type { AtWork, Desk } from './context';
import { throughGate, type GateRefused } from './gate';

export type ImportResult = { is: 'imported'; kept: number; already: number } | { is: 'nothing-chosen' } | { is: 'failure'; failure: DmpFailure };

/** « Importer dans le dossier »: the documents ticked in the list, read together and kept with their origin, each once. */
export const importDocuments = (desk: Desk, at: AtWork, references: readonly string[]): Promise<GateRefused | ImportResult> =>
  throughGate(desk, at, async (calls): Promise<ImportResult> => {
    const { ports } = desk;
    const chosen = ports.importChoice.chosen(keptList(desk, at)?.documents ?? [], references);
    if (chosen.length === 0) return { is: 'nothing-chosen' };
    return kept(desk, at, calls, chosen);
  });

/** Reads documents of the DMP and keeps them in the record, each once, with where they come from. */
async function kept(desk: Desk, at: AtWork, calls: DmpCalls, chosen: ListedDocument[]): Promise<ImportResult> {
  const { ports } = desk;
  const outcome = await calls.td32(chosen);
  if (!outcome.ok) return { is: 'failure', failure: outcome.failure };
  const results = chosen.map((document, rank) => {
    const content = outcome.value[rank];
    return content === undefined ? 'absent' : ports.copies.keep(at.patient, {
      uniqueId: document.documentUniqueId, title: document.title, type: document.type, typeCode: document.typeCode, creationTime: document.creationTime, author: document.author, origin: 'DMP',
      at: ports.clock.now().toISOString(), by: at.account.login, mimeType: content.mimeType, content: content.content.toString('base64'),
    });
  });
  ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'enregistrement', issue: 'succès', documents: chosen.map(({ documentUniqueId }) => documentUniqueId) });
  return { is: 'imported', kept: results.filter((one) => one === 'kept').length, already: results.filter((one) => one === 'already').length };
}

/** Copies of the local record this person may read, without calling anyone; undefined: the record's documents are closed to them. */
export function copiesOf(desk: Desk, at: AtWork): LocalCopy[] | undefined {
  const { ports } = desk;
  const rights = localRights(desk, at);
  return ports.localAccess.mayRead(rights) ? ports.copies.of(at.patient).filter((copy) => ports.localAccess.mayRead({ ...rights, copy })) : undefined;
}

const localRights = ({ ports }: Desk, { account, patient }: AtWork) =>
  ({ place: ports.careTeam.place(account, patient), consent: ports.consent.valid(patient, account, false), login: account.login });

export type CopyResult = { is: 'copy'; copy: LocalCopy; view: DocumentView; content?: string } | { is: 'not-found' } | { is: 'unreadable'; reason: string };

/** « Ouvrir la copie »: under the record's own rights, and without calling anyone. */
export function openCopy(desk: Desk, at: AtWork, uniqueId: string): CopyResult {
  const { ports } = desk;
  const copy = copiesOf(desk, at)?.find((one) => one.uniqueId === uniqueId);
  if (copy === undefined) return { is: 'not-found' };
  ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'visualisation', issue: 'succès', documents: [copy.uniqueId] });
  return { ...viewed(desk, at, { mimeType: copy.mimeType, content: Buffer.from(copy.content, 'base64') }), copy } as CopyResult;
}

/** A document kept here, as the pages show it. */
export function viewed(desk: Desk, at: AtWork, document: { mimeType: string; content: Buffer }): { is: 'copy'; view: DocumentView; content?: string } | { is: 'unreadable'; reason: string } {
  try {
    const view = desk.ports.documents.view(document);
    const content = view.attachment && desk.shown.keep({ session: at.session.id, patient: at.patient.id, ...view.attachment });
    return { is: 'copy', view, content };
  } catch (error) {
    if (!(error instanceof HomologairError)) throw error;
    return { is: 'unreadable', reason: String(error.details['detail'] ?? error.code) };
  }
}

/** A document preloaded, as the copy it may become. */
export const copyOf = ({ uniqueId, title, type, typeCode, creationTime, author, mimeType, content, at }: TemporaryDocument, by: string): LocalCopy =>
  ({ uniqueId, title, type, typeCode, creationTime, author, mimeType, content, at, by, origin: 'DMP' });

/** « Prendre la nouvelle version »: read at the DMP and kept; the older copy stays. */
export const takeNewer = (desk: Desk, at: AtWork, uniqueId: string): Promise<GateRefused | ImportResult> =>
  throughGate(desk, at, async (calls): Promise<ImportResult> => {
    const notice = noticeOf(desk, at, uniqueId);
    return notice?.is === 'plus-recente' ? kept(desk, at, calls, [notice.newer]) : { is: 'nothing-chosen' };
  });

/** « Supprimer la copie » of a document withdrawn from the DMP: the professional's decision, traced. */
export function removeCopy(desk: Desk, at: AtWork, uniqueId: string): void {
  const { ports } = desk;
  if (noticeOf(desk, at, uniqueId)?.is !== 'retiree') return;
  ports.copies.remove(at.patient, uniqueId);
  ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'suppression-copie', issue: 'succès', documents: [uniqueId] });
}
