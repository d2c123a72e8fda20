import { DEFAULT_SEARCH } from '../consultation/model';
import { traceBase } from '../gateway/calls';
import type { ConsultResult } from '../ports';
import { consult } from './consultation';
import type { AtWork, Desk } from './context';
import type { GateRefused } from './gate';

const withName = ({ ports }: Desk, at: AtWork): AtWork => ({ ...at, emergencies: ports.accessMode.banner(at.session) });

/** « Consulter en bris de glace »: the motive first, declared in each token and traced; then a consultation like another. */
export async function breakGlass(desk: Desk, at: AtWork, { motif }: { motif: string }): Promise<GateRefused | ConsultResult | { is: 'sans-motif' }> {
  const { ports } = desk;
  const entered = ports.accessMode.enter(at.session, at.patient, { motif: motif.trim(), at: ports.clock.now().toISOString() });
  if (entered === 'sans-motif') return { is: 'sans-motif' };
  forgetList(desk, at);
  ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'bris-de-glace', issue: 'ouvert', motif: motif.trim() });
  return consult(desk, withName(desk, at), DEFAULT_SEARCH);
}

/** « Revenir à l’accès normal »: what the emergency had shown goes with it. */
export function leaveEmergency(desk: Desk, at: AtWork): void {
  const { ports } = desk;
  ports.accessMode.leave(at.session, at.patient);
  forgetList(desk, at);
  ports.traces.write({ ...traceBase(ports, at.account, at.session, at.patient), action: 'fin-bris-de-glace', issue: 'succès' });
}

const forgetList = ({ ports }: Desk, { session, patient }: AtWork): void => { ports.sessions.keep(session.id, `liste:${patient.id}`, null); };
