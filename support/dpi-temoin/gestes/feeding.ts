import { createHash } from 'node:crypto';
import { DMP_KINDS } from '../alimentation/kinds';
import type { FeedRefusal, LocalDocument, Waiting } from '../alimentation/model';
import { dmpCalls, traceBase } from '../gateway/calls';
import { referenceOf, sendDocument } from '../gateway/feeding';
import type { Session } from '../model';
import type { DmpFailure } from '../outcome';
import type { Told } from '../ports';
import { natureAt } from '../sejours/natures';
import type { AtWork, Desk } from './context';
import { trace } from './local-documents';
import { rightsRefusal } from './rights';
import { applySecret } from './visibility';

/** What came of a document that was to leave. */
export type FeedResult =
  | { is: 'sent'; /** What the DMP says of it all the same. */ warning?: Told } | { is: 'held' } | { is: 'kept-local' } | { is: 'excluded'; refusal: FeedRefusal } | { is: 'waiting'; told: Told } | { is: 'rejected'; told: Told };

/** What was sent, or would be: a document validated again without a change has the same. */
export const digestOf = ({ title, kind, text, actAt, visibility }: LocalDocument): string =>
  createHash('sha256').update(JSON.stringify([title, kind, text, actAt, visibility])).digest('hex');

/** « Valider »: the document is final; a kind the regulation wants at the DMP leaves at once, unless a hand holds it back. */
export async function validateDocument(desk: Desk, at: AtWork, id: number): Promise<FeedResult | { is: 'unknown' }> {
  const { ports } = desk;
  const document = ports.localDocuments.find(id);
  if (document?.patient !== at.patient.id) return { is: 'unknown' };
  ports.localDocuments.change(id, { validated: { at: ports.clock.now().toISOString(), login: at.account.login } });
  trace(desk, at, 'validation', document);
  if (!ports.feedPolicy.automatic(document.kind)) return { is: 'kept-local' };
  return ports.feedPolicy.leaves(document) ? feedDocument(desk, at, id) : { is: 'held' };
}

/** Sends a document now, or says why it stays. */
export async function feedDocument(desk: Desk, at: AtWork, id: number): Promise<FeedResult> {
  applySecret(desk, at, desk.ports.localDocuments.find(id) as LocalDocument);
  const refusal = refusalFor(desk, at, id);
  if (refusal !== undefined) return exclude(desk, at, id, refusal);
  return attempt(desk, takeTurn(desk, at, id, later(desk, 0)));
}

/** A document takes its turn in the queue, in the name of the person at work. */
export function takeTurn({ ports }: Desk, at: AtWork, document: number, notBefore: string): Waiting {
  const { account: { login }, session: { openedAt, twoFactorAt } } = at;
  const secret = ports.secretAccess.declared(at.session, at.patient);
  const waiting: Waiting = { ...(secret === undefined ? {} : { secret }), document, login, openedAt, ...(twoFactorAt === undefined ? {} : { twoFactorAt }), tries: 0, notBefore };
  ports.feedQueue.push(waiting);
  return waiting;
}

/** Documents whose turn has come: called when time passes, and when the DPI starts again. Nothing of it needs a person at the screen. */
export async function workQueue(desk: Desk): Promise<void> {
  const { feedQueue, clock } = desk.ports;
  for (const waiting of feedQueue.due(clock.now())) {
    // Before the try, so that nobody takes it up meanwhile: what a crash cuts short is tried again later.
    feedQueue.postpone(waiting.document, later(desk, waiting.tries + 1));
    await attempt(desk, { ...waiting, tries: waiting.tries + 1 });
  }
}

const later = ({ ports }: Desk, tries: number): string => new Date(ports.clock.now().getTime() + ports.feedPolicy.delay(tries)).toISOString();

async function attempt(desk: Desk, waiting: Waiting): Promise<FeedResult> {
  const { ports, delays } = desk;
  const at = senderOf(desk, waiting);
  const document = ports.localDocuments.find(waiting.document);
  const kind = document === undefined ? undefined : DMP_KINDS[document.kind];
  if (at === undefined || document === undefined || kind === undefined) return forget(desk, waiting);
  const refusal = refusalFor(desk, at, document.id);
  if (refusal !== undefined) return exclude(desk, at, document.id, refusal);
  const { rpps } = document.author;
  const known = (national: string | undefined, login: string): string => (national === undefined ? `1${at.structure.finess}/${ports.internalIds.of(login)}` : `8${national}`);
  const work = { ...at, timeoutMs: delays.dmp };
  const sender = known(at.account.rpps, at.account.login);
  const reference = document.replaces === undefined ? undefined : await referenceOf(ports, work, document.replaces, sender);
  const outcome = reference?.ok === false ? reference : await sendDocument(ports, work, {
    document, kind, patient: at.patient, structure: ports.installation.emittingSite(at.structure), installation: ports.documentIds.installation(), confidentiality: ports.masking.codes(document),
    activity: natureAt(ports.plannedStays.of(at.patient), document.actAt) ?? kind.activity,
    authorId: known(rpps, document.author.login ?? `auteur:${document.author.nom}|${document.author.prenom}`), national: rpps !== undefined,
  }, sender, reference?.value, waiting.secret);
  if (outcome.ok || alreadyThere(outcome.failure, document, waiting)) {
    ports.feedMarks.mark({ document: document.id, uniqueId: document.uniqueId, at: ports.clock.now().toISOString(), digest: digestOf(document) });
    ports.feedQueue.drop(document.id);
    ports.localDocuments.change(document.id, { kept: undefined });
    await ports.callPlan.fed(dmpCalls(ports, work));
    const warnings = outcome.ok ? outcome.warnings ?? [] : [];
    return { is: 'sent', ...(warnings.length === 0 ? {} : { warning: ports.dmpErrors.tell({ kind: 'registre', errors: warnings }) }) };
  }
  const told = ports.dmpErrors.tell(outcome.failure);
  if (passing(outcome.failure, told)) return { is: 'waiting', told };
  ports.feedQueue.drop(document.id);
  keep(desk, document.id, told);
  return { is: 'rejected', told };
}

/** The person in whose name a document leaves, as the queue remembers them: they may have left since. */
function senderOf({ ports }: Desk, { document, login, openedAt, twoFactorAt }: Waiting): AtWork | undefined {
  const account = ports.accounts.find(login);
  const structure = account && ports.accounts.structure(account.finess);
  const patient = ports.patients.find(ports.localDocuments.find(document)?.patient ?? -1);
  if (account === undefined || structure === undefined || patient === undefined) return undefined;
  const session: Session = { id: '', login, poste: '', csrf: '', openedAt, lastSeenAt: openedAt, factors: [], reopened: false, ...(twoFactorAt === undefined ? {} : { twoFactorAt }) };
  return { account, structure, patient, session, emergencies: [] };
}

/** Why a document stays, looked at anew each time: a patient who refuses meanwhile is obeyed. */
export function refusalFor(desk: Desk, at: AtWork, id: number): FeedRefusal | undefined {
  const { ports } = desk;
  const { patient } = at;
  const document = ports.localDocuments.find(id) as LocalDocument;
  return ports.feedEligibility.refuse({
    document, patient, right: rightsRefusal(desk, at, 'alimentation'), insKeyValid: ports.identity.insKeyValid(patient.ins),
    unchanged: ports.feedMarks.of(id)?.digest === digestOf(document),
  });
}

function exclude(desk: Desk, { account, session, patient }: AtWork, id: number, refusal: FeedRefusal): FeedResult {
  const { ports, book } = desk;
  ports.feedQueue.drop(id);
  if (refusal !== 'document-inchange') keep(desk, id, { message: refusal });
  ports.traces.write({ ...traceBase(ports, account, session, patient), action: 'refus', issue: 'refus', motif: book.messages[refusal].titre });
  return { is: 'excluded', refusal };
}

function forget({ ports }: Desk, { document }: Waiting): FeedResult {
  ports.feedQueue.drop(document);
  return { is: 'kept-local' };
}

const keep = ({ ports }: Desk, id: number, { message, reason }: Told): void =>
  ports.localDocuments.change(id, { kept: { message, ...(reason === undefined ? {} : { reason }), at: ports.clock.now().toISOString() } });

/** A first try may have arrived without its acknowledgement: the DMP then says that it has this very document. */
const alreadyThere = (failure: DmpFailure, { uniqueId }: LocalDocument, { tries }: Waiting): boolean =>
  tries > 0 && failure.kind === 'registre' && failure.errors.length > 0 && failure.errors.every(({ code, context }) => /DuplicateUniqueId/.test(code) && context.includes(uniqueId));

/** Troubles that end by themselves, or once the establishment has mended them: the document waits. */
function passing(failure: DmpFailure, { message }: Told): boolean {
  switch (failure.kind) {
    case 'injoignable': case 'delai': case 'connexion-coupee': case 'serveur-non-reconnu': case 'illisible': return true;
    case 'http': return failure.status >= 500;
    default: return message === 'indisponible';
  }
}
