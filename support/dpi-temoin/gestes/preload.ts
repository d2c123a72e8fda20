import { DEFAULT_SEARCH } from '../consultation/model';
import { dmpCalls, reasonOf, traceBase } from '../gateway/calls';
import type { DmpFailure } from '../outcome';
import type { Session } from '../model';
import type { AuthorizationPort, DmpCalls, Refusal } from '../ports';
import type { PlannedStay } from '../sejours/model';
import type { AtWork, Desk } from './context';
import { rightsRefusal } from './rights';

/** After those under way: time passes by itself and by the admission door, and a stay is preloaded once. */
export function preloadDue(desk: Desk): Promise<void> {
  const run = desk.preloads.then(() => oneByOne(desk));
  desk.preloads = run.catch(() => undefined);
  return run;
}

/** Preloads of the stays that come near, one after the other. Each is tried once; a DMP that did not answer is asked again next time. */
async function oneByOne(desk: Desk): Promise<void> {
  const { ports } = desk;
  for (const stay of ports.plannedStays.due(ports.clock.now())) {
    const outcome = await preload(desk, stay);
    if (outcome !== undefined) ports.plannedStays.done(stay, outcome);
  }
}

/** The gates are those of a person by hand, but for the factors: they are asked for at the reading. @returns what came of it; undefined: to try again. */
async function preload(desk: Desk, stay: PlannedStay): Promise<string | undefined> {
  const { ports, book, delays } = desk;
  const at = inTheNameOf(desk, stay);
  if (at === undefined) return 'sans responsable';
  const { account, session, patient, structure } = at;
  const base = traceBase(ports, account, session, patient);
  const refusal: Refusal | undefined = ports.preload.stopped(rightsRefusal(desk, at, 'consultation')) ?? ports.airGate.refuse({
    rpps: ports.rppsSource.rpps(account, session), patient, insKeyValid: ports.identity.insKeyValid(patient.ins),
    // AuthnInstant is that of the last connection with two factors: who never had one is not spoken for.
    twoFactorsValid: session.twoFactorAt !== undefined, twoFactorsTooOld: false, noticeDue: ports.rppsNotice.due(account, ports.clock.now()),
  });
  if (refusal !== undefined) {
    ports.traces.write({ ...base, action: 'prechargement', issue: 'refus', motif: book.messages[refusal].titre });
    return 'refus';
  }
  const result = await fetched(desk, at, dmpCalls(ports, { account, session, patient, structure, timeoutMs: delays.dmp }));
  ports.traces.write({ ...base, action: 'prechargement', ...result });
  return result.issue === 'échec' ? undefined : result.issue;
}

interface Fetched { issue: 'succès' | 'échec' | 'refus'; motif?: string; documents?: string[] }

/** Existence and authorisation first, then the search the criteria bound, then what they choose. */
async function fetched(desk: Desk, at: AtWork, calls: DmpCalls): Promise<Fetched> {
  const { ports } = desk;
  const now = ports.clock.now();
  const found = await ports.callPlan.consult(calls, {
    authorization: neverAsked(ports.authorization), identity: ports.identity, identityConfirmed: false, ...ports.preload.criteria(ports.searchScope.criteria(DEFAULT_SEARCH, now)),
  });
  if (found.is === 'failure') return failed(found.failure);
  if (found.is !== 'list') return { issue: 'refus', motif: 'à confirmer par une personne' };
  const chosen = ports.preload.chosen(found.documents);
  if (chosen.length === 0) return { issue: 'succès', motif: 'aucun document nécessaire' };
  const read = await calls.td32(chosen);
  if (!read.ok) return failed(read.failure);
  for (const [rank, document] of chosen.entries()) {
    const content = read.value[rank];
    if (content === undefined) continue;
    const { documentUniqueId: uniqueId, title, type, typeCode, creationTime, author } = document;
    ports.temporaryDocuments.keep(at.patient, { uniqueId, title, type, typeCode, creationTime, author, mimeType: content.mimeType, content: content.content.toString('base64'), pour: at.account.login, at: now.toISOString() });
  }
  return { issue: 'succès', documents: chosen.map(({ documentUniqueId }) => documentUniqueId) };
}

const failed = (failure: DmpFailure): Fetched => ({ issue: failure.kind === 'acces-interdit' || failure.kind === 'dmp-absent' || failure.kind === 'dmp-ferme' ? 'refus' : 'échec', motif: reasonOf(failure) });

/** Nobody is there to be asked: an authorisation that does not stand stops the preload. */
const neverAsked = (authorization: AuthorizationPort): AuthorizationPort => ({ ...authorization, decide: (answer) => (authorization.decide(answer) === 'valide' ? 'valide' : 'refus') });

/** The professional in charge, as if at work: no session of theirs is opened nor kept. */
function inTheNameOf({ ports }: Desk, stay: PlannedStay): AtWork | undefined {
  const account = ports.accounts.find(ports.preload.onBehalfOf(stay));
  const patient = ports.patients.find(stay.patient);
  const structure = account === undefined ? undefined : ports.accounts.structure(account.finess);
  if (account === undefined || patient === undefined || structure === undefined) return undefined;
  const now = ports.clock.now().toISOString();
  const session: Session = { id: `prechargement-${stay.id}`, login: account.login, poste: 'prechargement', csrf: '', openedAt: now, lastSeenAt: now, factors: [], reopened: false, twoFactorAt: ports.plannedStays.lastTwoFactorAt(account.login) };
  return { account, patient, structure, session, emergencies: [] };
}
