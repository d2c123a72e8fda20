import { traceBase } from '../gateway/calls';
import type { DocumentAuthor, FeedState, Kind, LocalDocument, SentMark, Waiting } from '../alimentation/model';
import { DMP_KINDS } from '../alimentation/kinds';
import type { Account } from '../model';
import type { AtWork, Desk } from './context';

/** A local document, and where it stands towards the DMP. */
export interface ShownDocument { document: LocalDocument; state: FeedState; sent?: SentMark; waiting?: Waiting; /** Hidden from the patient for too long without an announcement. */ reminder?: true }

const authorOf = ({ login, nom, prenom, rpps, profession, savoirFaire }: Account): DocumentAuthor =>
  ({ login, nom, prenom, profession, ...(rpps === undefined ? {} : { rpps }), ...(savoirFaire === undefined ? {} : { savoirFaire }) });

/** What a professional types. `actAt`: when what it tells was done (ISO UTC); now when not said. */
export interface Typed { title: string; kind: Kind; text: string; actAt?: string }

/** « Enregistrer le document »: a draft of the local record, which goes nowhere. */
export function writeDocument(desk: Desk, at: AtWork, typed: Typed): LocalDocument {
  const { ports } = desk;
  const now = ports.clock.now().toISOString();
  const uniqueId = ports.documentIds.document();
  const document = ports.localDocuments.add({
    patient: at.patient.id, title: typed.title.trim(), kind: typed.kind, text: typed.text, author: authorOf(at.account), actAt: typed.actAt ?? now, createdAt: now,
    visibility: {}, uniqueId, setId: uniqueId, version: 1,
  });
  trace(desk, at, 'redaction', document);
  return document;
}

/** « Modifier »: of what the DMP already has, a new version that will take its place. */
export function rewriteDocument(desk: Desk, at: AtWork, id: number, typed: Pick<Typed, 'title' | 'text'>): LocalDocument | undefined {
  const { ports } = desk;
  const known = ports.localDocuments.find(id);
  if (known?.patient !== at.patient.id) return undefined;
  const now = ports.clock.now().toISOString();
  const sent = ports.feedMarks.of(id);
  const next = sent?.uniqueId === known.uniqueId
    ? { uniqueId: ports.documentIds.document(known), version: known.version + 1, replaces: known.uniqueId, createdAt: now } : {};
  ports.localDocuments.change(id, { title: typed.title.trim(), text: typed.text, validated: undefined, kept: undefined, ...next });
  trace(desk, at, 'redaction', known);
  return ports.localDocuments.find(id);
}

/** « Retenir » and « Ne plus retenir »: the hand comes before the automatic sending. */
export function holdDocument(desk: Desk, at: AtWork, id: number, held: boolean): boolean {
  const { ports } = desk;
  const known = ports.localDocuments.find(id);
  if (known?.patient !== at.patient.id) return false;
  ports.localDocuments.change(id, { held });
  if (held) ports.feedQueue.drop(id);
  trace(desk, at, held ? 'retenue' : 'levee-de-retenue', known);
  return true;
}

/** Documents written in the record, and where each stands. Calls nobody. */
export const localDocumentsOf = (desk: Desk, { patient }: AtWork): ShownDocument[] => desk.ports.localDocuments.of(patient).map((document) => shown(desk, document));

function shown({ ports }: Desk, document: LocalDocument): ShownDocument {
  const sent = ports.feedMarks.of(document.id);
  const waiting = ports.feedQueue.waiting(document.id);
  return { document, state: stateOf(document, sent, waiting), ...(sent && { sent }), ...(waiting && { waiting }),
    ...(document.visibility.patient === true && sent !== undefined && ports.visibilityChoices.reminds(sent.at, ports.clock.now()) ? { reminder: true as const } : {}) };
}

function stateOf(document: LocalDocument, sent: SentMark | undefined, waiting: Waiting | undefined): FeedState {
  if (sent?.uniqueId === document.uniqueId) return 'envoye';
  if (DMP_KINDS[document.kind] === undefined) return 'local';
  if (waiting !== undefined) return 'en-attente';
  if (document.held === true) return 'retenu';
  if (document.kept !== undefined) return 'ecarte';
  return document.validated === undefined ? 'brouillon' : 'a-envoyer';
}

export function trace({ ports }: Desk, { account, session, patient }: AtWork, action: 'redaction' | 'validation' | 'retenue' | 'levee-de-retenue', { uniqueId }: LocalDocument): void {
  ports.traces.write({ ...traceBase(ports, account, session, patient), action, issue: 'succès', documents: [uniqueId] });
}
