import type { Dated } from '../droits/model';
import { traceBase } from '../gateway/calls';
import { heldDocument, sendChange } from '../gateway/own-documents';
import type { DocumentChange } from '../gestion/model';
import type { HeldEntry } from '../gestion/ports';
import type { DmpFailure, ListedDocument } from '../outcome';
import type { KeptList } from './consultation';
import type { AtWork, Desk } from './context';
import { throughGate, type GateRefused } from './gate';

/** What the properties screen shows: the document as the DMP held it a moment ago. */
export interface ShownProperties { entry: HeldEntry; offered: DocumentChange[]; request?: Dated }
type Failed = { is: 'failure'; failure: DmpFailure };

const key = ({ patient }: AtWork): string => `proprietes:${patient.id}`;

/** Documents of a list that this person wrote. */
export const isOwn = ({ ports }: Pick<Desk, 'ports'>, { account }: Pick<AtWork, 'account'>, { authorIds = [] }: ListedDocument): boolean => ports.documentChanges.own(authorIds, account);

/** « Propriétés »: the document read anew, only for who wrote it. */
export const openProperties = (desk: Desk, at: AtWork, { reference }: { reference: string }): Promise<GateRefused | Failed | { is: 'properties' } | { is: 'not-own' }> =>
  throughGate(desk, at, async (calls) => {
    const outcome = await heldDocument(calls, reference);
    if (!outcome.ok) return { is: 'failure' as const, failure: outcome.failure };
    const entry = outcome.value;
    if (entry === undefined || !desk.ports.documentChanges.own([entry.author, ...(entry.otherAuthors ?? [])].map(({ person }) => person.id), at.account)) return { is: 'not-own' as const };
    show(desk, at, entry);
    return { is: 'properties' as const };
  }, 'gestion');

const show = ({ ports }: Desk, at: AtWork, entry: HeldEntry | null): void => { ports.sessions.keep(at.session.id, key(at), entry); };

export function shownProperties({ ports }: Desk, at: AtWork): ShownProperties | undefined {
  const entry = ports.sessions.kept<HeldEntry | null>(at.session.id, key(at));
  if (!entry) return undefined;
  const request = ports.maskingRequests.recorded(at.patient, entry.uniqueId);
  return { entry, offered: ports.documentChanges.offered(entry), ...(request === undefined ? {} : { request }) };
}

/** « Le patient demande de masquer ce document »: said by the patient, written down by the professional (référentiel §4.3). */
export function recordMaskingRequest({ ports }: Desk, at: AtWork, uniqueId: string): void {
  const { account: { login, prenom, nom } } = at;
  ports.maskingRequests.record(at.patient, uniqueId, { at: ports.clock.now().toISOString(), author: { login, nom: `${prenom} ${nom}` } });
  ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'demande-de-masquage', issue: 'enregistrée', documents: [uniqueId] });
}

export type ChangeResult = Failed | { is: 'changed' | 'deleted' | 'request-missing' | 'not-offered' } | { is: 'to-confirm'; change: DocumentChange };

/** A change asked on the properties screen: what has no return is confirmed first, a masking needs the patient's request. */
export async function changeDocument(desk: Desk, at: AtWork, asked: { change: DocumentChange; confirmed: boolean; silence?: boolean }): Promise<GateRefused | ChangeResult> {
  const { ports } = desk;
  const { change, confirmed } = asked;
  const shown = shownProperties(desk, at);
  if (shown?.offered.includes(change) !== true) return { is: 'not-offered' };
  if (ports.maskingRequests.missing(change, shown.request)) return { is: 'request-missing' };
  if (ports.confirmations.asks(change, at.account) && !confirmed) return { is: 'to-confirm', change };
  if (confirmed && asked.silence === true) ports.confirmations.silence(at.account);
  return throughGate(desk, at, async (calls): Promise<ChangeResult> => {
    const sent = await ports.callPlan.change(calls, () => sendChange(ports, calls, at.structure, shown.entry, change));
    if (!sent.ok) return { is: 'failure', failure: sent.failure };
    if (change === 'supprimer') {
      show(desk, at, null);
      renew(desk, at, shown.entry.uniqueId, undefined);
      return { is: 'deleted' };
    }
    const now = await heldDocument(calls, shown.entry.uniqueId);
    show(desk, at, now.ok ? now.value ?? null : null);
    if (now.ok) renew(desk, at, shown.entry.uniqueId, now.value);
    return { is: 'changed' };
  }, 'gestion');
}

/** The list this session keeps shows the document as it has become. */
function renew({ ports }: Desk, { session, patient }: AtWork, uniqueId: string, entry: HeldEntry | undefined): void {
  const list = ports.sessions.kept<KeptList | null>(session.id, `liste:${patient.id}`);
  if (!list) return;
  const documents = list.documents.flatMap((one) => (one.documentUniqueId !== uniqueId ? [one] : entry === undefined ? [] : [
    { ...one, entryUuid: entry.entryUuid, status: entry.status, confidentialityCodes: entry.confidentialityCodes.map(({ code }) => code) }]));
  ports.sessions.keep(session.id, `liste:${patient.id}`, { ...list, documents });
}
