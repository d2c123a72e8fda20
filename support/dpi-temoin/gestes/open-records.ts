import { authorisedRecords } from '../gateway/authorised-records';
import type { DmpFailure } from '../outcome';
import type { Desk, User } from './context';
import { personRefusal, refuse, type GateRefused } from './gate';

/** « Actualiser les DMP ouverts »: marks, in the local list, the patients whose DMP is open to the structure (REC_0.4-1010). */
export async function listOpenRecords(desk: Desk, user: User): Promise<GateRefused | { is: 'listed' } | { is: 'failure'; failure: DmpFailure }> {
  const { ports, delays } = desk;
  const refusal = personRefusal(desk, user) ?? (ports.dmpPermission.granted(user.account) ? undefined : 'sans-permission');
  if (refusal !== undefined) return refuse(desk, user, refusal);
  const { account, session, structure } = user;
  const outcome = await authorisedRecords(ports, { account, session, structure, timeoutMs: delays.dmp });
  if (!outcome.ok) return { is: 'failure', failure: outcome.failure };
  ports.openRecords.keep(outcome.value);
  return { is: 'listed' };
}
