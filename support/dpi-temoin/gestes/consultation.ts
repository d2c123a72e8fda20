import type { Td02Answer } from '../../xds/types';
import { DEFAULT_SEARCH, type ActiveFilter, type SearchAsked, type SearchedFor } from '../consultation/model';
import type { ListedDocument } from '../outcome';
import type { AuthorizationPort, ConsultResult } from '../ports';
import type { AtWork, Desk } from './context';
import { rightsRefusal } from './rights';
import { throughGate, type GateRefused } from './gate';
import { rememberStatus } from './status';

/** A list of documents as the DMP gave it, when, and what the search asked. */
export interface KeptList { documents: ListedDocument[]; at: string; asked: SearchAsked; filters: ActiveFilter[]; criteria: SearchedFor; /** Only what this person wrote: the patient blocked them. */ own?: boolean; /** The DMP gave only a part. */ incomplete?: true }

/** An author looks for what they wrote, however old. */
const EVERY_PERIOD: SearchAsked = { ...DEFAULT_SEARCH, anciens: true };

/** « Consulter le DMP ». `identityVerified`: the person has just said that the two identities are the same person's. */
export function consult(desk: Desk, at: AtWork, asked: SearchAsked & { identityVerified?: boolean }): Promise<GateRefused | ConsultResult> {
  const { sessions, callPlan } = desk.ports;
  return throughGate(desk, at, async (calls) => {
    if (asked.identityVerified === true) sessions.keep(at.session.id, `identite:${at.patient.id}`, true);
    return remembered(desk, at, asked, await callPlan.consult(calls, by(desk, at, asked)));
  // Saying that the identities are the same person's goes on with the consultation already begun.
  }, asked.identityVerified === true ? 'suite' : 'consultation');
}

/** « Déclarer l'autorisation et consulter ». Only a question really asked can be answered, and only by the box: TD0.3 never goes without that gesture. */
export function authorize(desk: Desk, at: AtWork, asked: SearchAsked & { consented: boolean }): Promise<GateRefused | ConsultResult | { is: 'not-asked' }> {
  const { sessions, callPlan } = desk.ports;
  return throughGate(desk, at, async (calls) => {
    const question = sessions.kept<{ status: Td02Answer } | null>(at.session.id, `question:${at.patient.id}`);
    if (!question || !asked.consented) return { is: 'not-asked' as const };
    sessions.keep(at.session.id, `question:${at.patient.id}`, null);
    return remembered(desk, at, asked, await callPlan.authorize(calls, { ...by(desk, at, asked), status: question.status }));
  });
}

/** « Consulter les seuls documents que j'ai écrits »: the patient blocked this person, who keeps reading what they wrote (annexe 3). */
export const consultOwn = (desk: Desk, at: AtWork): Promise<GateRefused | ConsultResult> =>
  throughGate(desk, at, async (calls) => remembered(desk, at, EVERY_PERIOD, await desk.ports.callPlan.search(calls, desk.ports.searchScope.criteria(EVERY_PERIOD, desk.ports.clock.now())), true), 'consultation');

/** The list this session last received for this patient, as long as the patient's rights still let this person see it. */
export const keptList = (desk: Desk, at: AtWork): KeptList | undefined =>
  (rightsRefusal(desk, at, 'suite') === undefined ? desk.ports.sessions.kept<KeptList | null>(at.session.id, `liste:${at.patient.id}`) ?? undefined : undefined);

const by = ({ ports }: Desk, { account, session, patient }: AtWork, { archives, obsoletes, anciens, criteria, nouveautes }: SearchAsked) => ({
  authorization: ports.accessMode.emergency(session, patient) === undefined ? ports.authorization : withoutDeclaration(ports.authorization),
  identity: ports.identity, identityConfirmed: ports.sessions.kept<boolean>(session.id, `identite:${patient.id}`) === true,
  ...ports.searchScope.criteria({ archives, obsoletes, anciens, criteria }, ports.clock.now()),
  ...(nouveautes === true ? since(ports.lastVisits.of(account, patient)) : {}),
});

const since = (visit: string | undefined): { submittedSince?: string } => (visit === undefined ? {} : { submittedSince: visit.replace(/\D/g, '').slice(0, 14) });

/** In an emergency nothing is declared nor asked: the access rests on its motive (interface-dmp §8, TD0.3 is not open to that mode). */
const withoutDeclaration = (authorization: AuthorizationPort): AuthorizationPort =>
  ({ ...authorization, decide: (answer) => (authorization.decide(answer) === 'refus' ? 'refus' : 'valide') });

/** What a consultation came to, kept for the gestures that follow it in this session. */
function remembered(desk: Desk, at: AtWork, { archives, obsoletes, anciens, criteria }: SearchAsked, result: ConsultResult, own = false): ConsultResult {
  const { sessions, clock, searchScope } = desk.ports;
  const asked = { archives, obsoletes, anciens, criteria };
  if (result.status !== undefined) rememberStatus(desk, at, result.status);
  if (result.is === 'list') desk.ports.lastVisits.came(at.account, at.patient, clock.now());
  if (result.is === 'list') sessions.keep(at.session.id, `liste:${at.patient.id}`, { documents: searchScope.kept(result.documents, asked), at: clock.now().toISOString(), asked, filters: searchScope.shown(asked), criteria: searchScope.shownCriteria(asked), ...(own ? { own } : {}), ...(result.incomplete === true ? { incomplete: true } : {}) } satisfies KeptList);
  if (result.is === 'question') sessions.keep(at.session.id, `question:${at.patient.id}`, { status: result.status });
  return result;
}
