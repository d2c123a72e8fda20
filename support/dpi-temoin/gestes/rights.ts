import { traceBase } from '../gateway/calls';
import type { Author, Canal, Choices, Dated, Etape, Information, Place, RightsEvent, Usage } from '../droits/model';
import type { RightsRefusal, RightsUse } from '../droits/ports';
import type { Account, TraceEntry } from '../model';
import type { AtWork, Desk } from './context';

const authorOf = ({ login, prenom, nom }: Account): Author => ({ login, nom: `${prenom} ${nom}` });
const dated = ({ ports }: Desk, { account }: AtWork): Dated => ({ at: ports.clock.now().toISOString(), author: authorOf(account) });
const placeOf = ({ ports }: Desk, { account, patient }: AtWork): Place => ports.careTeam.place(account, patient);

/**
 * Why the patient's rights, or the account's own, stop this use of the DMP, looked at anew each time: a change holds from the next gesture on.
 * Whatever calls the DMP without a person at the screen (preload, queue) asks here too.
 */
export function rightsRefusal(desk: Desk, at: AtWork, use: RightsUse): RightsRefusal | undefined {
  const { ports } = desk;
  const { account, patient } = at;
  return ports.rightsGate.refuse({
    // Who has no RPPS is told that, which no permission mends.
    use, place: placeOf(desk, at), permitted: account.rpps === undefined || ports.dmpPermission.granted(account), choices: ports.opposition.state(patient, authorOf(account)), stage: ports.careEpisode.stage(patient),
    consent: ports.consent.valid(patient, account, use === 'consultation'),
  });
}

/** A consultation passed the gate: an outsider's consent has now served. */
export function consultationBegins(desk: Desk, at: AtWork): void {
  if (placeOf(desk, at) === 'hors-equipe') desk.ports.consent.used(at.patient, dated(desk, at));
}

/** What the screens show of the rights, for the person at work. */
export interface ShownRights { choices: Choices; information?: Information; stage?: Etape; place: Place; holders: Account[]; colleagues: Account[]; history: RightsEvent[] }

export function shownRights(desk: Desk, at: AtWork): ShownRights {
  const { ports } = desk;
  const { account, patient } = at;
  const logins = new Set(ports.consent.holders(patient));
  const others = ports.accounts.all().filter(({ login, finess }) => login !== account.login && finess === account.finess);
  return {
    choices: ports.opposition.state(patient, authorOf(account)), information: ports.patientInformation.given(patient), stage: ports.careEpisode.stage(patient), place: placeOf(desk, at),
    holders: ports.accounts.all().filter(({ login }) => logins.has(login)), colleagues: others.filter((other) => ports.careTeam.place(other, patient) === 'hors-equipe'),
    history: ports.opposition.history(patient),
  };
}

/** « Enregistrer l'information ». */
export function inform(desk: Desk, at: AtWork, { canal }: { canal: Canal }): void {
  desk.ports.patientInformation.record(at.patient, { ...dated(desk, at), canal });
  trace(desk, at, { action: 'information-patient', issue: canal });
}

/** « Enregistrer l'opposition », « Lever l'opposition »: at any moment; no motive is asked for. */
export function choose(desk: Desk, at: AtWork, asked: { usage: Usage; choice: 'opposition' | 'non-opposition'; canal: Canal }): void {
  desk.ports.opposition.record(at.patient, { ...dated(desk, at), ...asked });
  trace(desk, at, { action: asked.choice === 'opposition' ? 'opposition' : 'levee-opposition', issue: asked.usage });
}

/** What admissions tell of the stay. A convocation carries the mention of annexe 4, and leaves no occasion to refuse at once. */
export function moveStay(desk: Desk, at: AtWork, etape: Etape): void {
  const now = dated(desk, at);
  desk.ports.careEpisode.record(at.patient, { ...now, etape });
  if (etape === 'convocation') desk.ports.patientInformation.record(at.patient, { ...now, canal: 'convocation' });
  // What was downloaded ahead and nobody chose does not outlive the episode (référentiel §5.1).
  if (etape === 'sortie') desk.ports.temporaryDocuments.purge(at.patient);
  trace(desk, at, { action: 'prise-en-charge', issue: etape });
}

/** « Enregistrer le consentement »: the box was ticked, for this professional and no other. */
export function consentTo(desk: Desk, at: AtWork, { pour, given }: { pour: string; given: boolean }): 'recorded' | 'unknown' {
  const { ports } = desk;
  const benefits = ports.accounts.find(pour);
  if (benefits === undefined) return 'unknown';
  ports.consent.record(at.patient, { ...dated(desk, at), pour, given });
  trace(desk, at, { action: given ? 'consentement' : 'retrait-consentement', issue: `pour ${benefits.prenom} ${benefits.nom}` });
  return 'recorded';
}

function trace({ ports }: Desk, { account, session, patient }: AtWork, said: Pick<TraceEntry, 'action' | 'issue'>): void {
  ports.traces.write({ ...traceBase(ports, account, session, patient), ...said });
}
