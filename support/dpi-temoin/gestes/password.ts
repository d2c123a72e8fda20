import { traceBase } from '../gateway/calls';
import type { MessageName } from '../screens/messages';
import type { Desk, User } from './context';

/** « Changer mon mot de passe »: the current one first, then one that the rules accept. Accepted or not, it is traced. */
export async function changePassword({ ports, book }: Desk, { account, session }: User, asked: { current: string; wanted: string }): Promise<MessageName> {
  const known = await ports.password.verify(account.passwordHash, asked.current);
  const message: MessageName = !known ? 'identifiants-faux' : ports.passwordRules.tooSimple(asked.wanted, account) ? 'mot-de-passe-trop-simple' : 'mot-de-passe-change';
  const accepted = message === 'mot-de-passe-change';
  if (accepted) ports.accounts.changePassword(account.login, await ports.password.hash(asked.wanted));
  ports.traces.write({ ...traceBase(ports, account, session), action: 'changement-mot-de-passe', issue: accepted ? 'succès' : 'refus', motif: book.messages[message].titre });
  return message;
}
