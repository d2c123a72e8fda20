import { traceBase } from '../gateway/calls';
import type { Desk, User } from './context';

/** The information on the transmission of the RPPS comes under the person's eyes. */
export function showNotice({ ports }: Desk, user: User): void {
  ports.traces.write({ ...traceBase(ports, user.account, user.session), action: 'information-rpps', issue: 'affichée' });
}

/** « J'ai compris ». */
export function acknowledgeNotice({ ports }: Desk, user: User): void {
  ports.accounts.remember(user.account.login, { noticeAt: ports.clock.now().toISOString() });
  ports.traces.write({ ...traceBase(ports, user.account, user.session), action: 'information-rpps', issue: 'acquittée' });
}
