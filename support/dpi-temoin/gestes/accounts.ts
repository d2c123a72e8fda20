import type { ReviewedAccount } from '../acces/ports';
import { traceBase } from '../gateway/calls';
import type { Desk, User } from './context';

/** « Comptes »: every account and what it may do; undefined, and traced, for whoever is not in charge of them. */
export function reviewAccounts(desk: Desk, user: User): ReviewedAccount[] | undefined {
  const { ports, book } = desk;
  const { permissions: words } = book.access.accounts;
  if (ports.accountReview.mayRead(user.account)) {
    return ports.accountReview.lines(ports.accounts, ports.traces).map((line) => ({ ...line, permissions: line.permissions.map((permission) => words[permission] ?? permission) }));
  }
  ports.traces.write({ ...traceBase(ports, user.account, user.session), action: 'refus', issue: 'refus', motif: book.access.accounts.forbiddenTitle });
  return undefined;
}

/** « Extraire »: the file's text; the extraction is itself traced. */
export function extractAccounts(desk: Desk, user: User, format: 'json' | 'csv'): string | undefined {
  const { ports, book } = desk;
  const lines = reviewAccounts(desk, user);
  if (lines === undefined) return undefined;
  ports.traces.write({ ...traceBase(ports, user.account, user.session), action: 'extraction', issue: 'succès', motif: book.access.accounts.title });
  return ports.accountReview[format](lines);
}
