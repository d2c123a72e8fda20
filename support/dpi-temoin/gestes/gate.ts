import { dmpCalls, traceBase } from '../gateway/calls';
import type { Patient } from '../model';
import type { AirRefusal, DmpCalls, Refusal } from '../ports';
import type { AtWork, Desk, User } from './context';
import { stayIn } from './record';
import { consultationBegins, rightsRefusal } from './rights';
import type { RightsUse } from '../droits/ports';

/** The professional has no second factor at hand: AIR stays closed, the Web PS is offered in its stead. */
export const lacksSecondFactor = (refusal: Refusal): boolean => refusal === 'second-facteur' || refusal === 'second-facteur-perime';

/** Refused before any token is issued. */
export interface GateRefused { is: 'refused'; refusal: Refusal }

/**
 * Every gesture that calls the DMP passes here: no token leaves unless the patient's rights allow it and all AIR asks for is
 * there; what is missing is told and traced. `use`: what the gesture wants of the DMP.
 */
export async function throughGate<T>(desk: Desk, at: AtWork, gesture: (calls: DmpCalls) => Promise<T>, use: RightsUse = 'suite'): Promise<T | GateRefused> {
  const { ports, delays } = desk;
  const { account, session, patient, structure } = at;
  stayIn(desk, at);
  const refusal: Refusal | undefined = rightsRefusal(desk, at, use) ?? personRefusal(desk, at, patient);
  if (refusal !== undefined) return refuse(desk, at, refusal, patient);
  if (use === 'consultation') consultationBegins(desk, at);
  return gesture(dmpCalls(ports, { account, session, patient, structure, timeoutMs: delays.dmp }));
}

/** What AIR lacks of a person, and of the patient when the call is about one. */
export function personRefusal({ ports }: Desk, { account, session }: User, patient?: Patient): AirRefusal | undefined {
  const now = ports.clock.now();
  const twoFactorsValid = session.twoFactorAt !== undefined && ports.reopening.allowed(session.twoFactorAt, now);
  return ports.airGate.refuse({
    rpps: ports.rppsSource.rpps(account, session), patient, insKeyValid: patient === undefined || ports.identity.insKeyValid(patient.ins),
    twoFactorsValid, twoFactorsTooOld: session.twoFactorAt !== undefined && !twoFactorsValid, noticeDue: ports.rppsNotice.due(account, now),
  });
}

/** A refusal leaves its trace; without a second factor, so does the other way offered. */
export function refuse({ ports, book }: Desk, { account, session }: User, refusal: Refusal, patient?: Patient): GateRefused {
  const trace = traceBase(ports, account, session, patient);
  ports.traces.write({ ...trace, action: 'refus', issue: 'refus', motif: book.messages[refusal].titre });
  if (lacksSecondFactor(refusal) && ports.webPs.offered()) ports.traces.write({ ...trace, action: 'mode-degrade', issue: 'Web PS proposé', motif: 'aucun second facteur présenté : le DMP n’est pas appelé en AIR' });
  return { is: 'refused', refusal };
}
