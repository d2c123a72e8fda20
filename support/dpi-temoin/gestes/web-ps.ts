import { traceBase } from '../gateway/calls';
import { openWebPs } from '../gateway/web-ps';
import type { Outcome } from '../outcome';
import type { AtWork, Desk } from './context';
import { throughGate, type GateRefused } from './gate';
import { consultationBegins, rightsRefusal } from './rights';
import { stayIn } from './record';

/** « Ouvrir le Web PS » by Pro Santé Connect (TD0.9): no token of the establishment leaves, but the patient's opposition holds there too. */
export function followContextualLink(desk: Desk, at: AtWork): GateRefused | { is: 'address'; address: string } {
  const { ports, book } = desk;
  stayIn(desk, at);
  const trace = traceBase(ports, at.account, at.session, at.patient);
  const refusal = rightsRefusal(desk, at, 'consultation');
  if (refusal !== undefined) {
    ports.traces.write({ ...trace, action: 'refus', issue: 'refus', motif: book.messages[refusal].titre });
    return { is: 'refused', refusal };
  }
  consultationBegins(desk, at);
  ports.traces.write({ ...trace, action: 'web-ps', transaction: 'TD0.9', issue: 'lien suivi' });
  return { is: 'address', address: ports.webPs.address(at.patient, at.session) };
}

/** « Ouvrir le Web PS » in AIR (TD0.10, simulated): the gate of any AIR call, then a VIHF for one opening. */
export async function openWebPsInAir(desk: Desk, at: AtWork): Promise<GateRefused | { is: 'opened'; outcome: Outcome<string> }> {
  const { ports, delays } = desk;
  const open = async () => ({ is: 'opened' as const, outcome: await openWebPs(ports, { ...at, timeoutMs: delays.dmp }) });
  return ports.webPs.gated() ? throughGate(desk, at, open, 'consultation') : open();
}
