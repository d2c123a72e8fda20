import { randomBytes } from 'node:crypto';
import type { Delegate, DelegatedIdentity, DelegatedPending } from '../delegation/ports';
import { traceBase } from '../gateway/calls';
import type { MessageName } from '../screens/messages';
import type { Desk } from './context';
import type { LoginRefused, Opened } from './login';
import { giveWay } from './sessions';

/** « Se connecter avec… »: where the person goes, and what must be found again when they come back. */
export function leaveForDelegate({ ports }: Desk, delegate: Delegate, redirectUri: string): Promise<{ address: string; pending: DelegatedPending }> {
  return ports.delegation.begin(delegate, redirectUri, ports.delegation.parameters(delegate));
}

/** The person comes back: an answer that is not exactly what was asked for opens nothing. */
export async function returnFromDelegate(desk: Desk, pending: DelegatedPending | undefined, asked: { answer: string; poste?: string; session?: string }): Promise<LoginRefused | Opened> {
  const { ports } = desk;
  if (pending === undefined) return refused(desk, 'delegation-refusee');
  const identity = await ports.delegation.checks(pending).then((checks) => ports.delegation.finish(pending, asked.answer, checks)).catch(() => undefined);
  if (identity === undefined) return refused(desk, 'delegation-refusee');
  const account = ports.delegation.account(identity, ports.accounts);
  if (account === undefined) return refused(desk, 'delegation-inconnue');
  giveWay(desk, asked.session);
  const now = ports.clock.now();
  const authenticatedAt = new Date(now.getTime() - identity.ageMs).toISOString();
  const factors = ports.delegation.factors(identity, authenticatedAt);
  const at = now.toISOString();
  const session = ports.sessions.open({
    login: account.login, poste: asked.poste ?? randomBytes(18).toString('base64url'), openedAt: at, lastSeenAt: at, factors, reopened: false,
    // From when the factors were really presented: a session the provider kept for hours is that old.
    ...(ports.secondFactor.satisfied(factors) ? { twoFactorAt: authenticatedAt } : {}),
  });
  ports.traces.write({ ...traceBase(ports, account, session), at, action: 'authentification', issue: 'succès', facteurs: factors.map(({ id }) => id), motif: origin(identity) });
  return { is: 'opened', session, noticeDue: ports.rppsNotice.due(account, now) };
}

const origin = ({ delegate, acr, amr }: DelegatedIdentity): string =>
  `authentification déléguée à ${delegate === 'pro-sante-connect' ? 'Pro Santé Connect' : 'l’établissement'} (acr ${acr ?? 'absent'} ; amr ${amr.join(' ') || 'absent'})`;

/** Whom it was is not known: an unchecked answer may name anybody. */
function refused({ ports, book }: Desk, message: MessageName): LoginRefused {
  ports.traces.write({ at: ports.clock.now().toISOString(), action: 'refus', issue: 'refus', motif: book.messages[message].titre });
  return { is: 'refused', message };
}
