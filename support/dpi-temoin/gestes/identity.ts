import { traceBase } from '../gateway/calls';
import type { AtWork, Desk } from './context';

/** « Enregistrer le matricule »: typed by hand, so provisional; the DMP is closed to it until the national service gives the INS again. */
export function typeMatricule({ ports }: Desk, at: AtWork, ins: string): 'recorded' | 'wrong' {
  if (!ports.identity.insKeyValid(ins)) return 'wrong';
  const typed = ports.insStatus.typed(at.patient, ins);
  ports.patients.correct(typed);
  ports.traces.write({ ...traceBase(ports, at.account, at.session, typed), action: 'identite', issue: `matricule saisi, ${typed.statutIns}` });
  return 'recorded';
}
