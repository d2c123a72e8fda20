import { TRANSACTIONS, type Transaction } from './types';

const BY_ACTION = new Map<string, Transaction>();
for (const transaction of Object.keys(TRANSACTIONS) as Transaction[]) {
  const { action } = TRANSACTIONS[transaction];
  if (!BY_ACTION.has(action)) BY_ACTION.set(action, transaction);
}

/**
 * The transaction a request's wsa:Action asks for, `undefined` for an answer's action or one we do not know. Where several share the
 * action, the first of them (TD0.2, TD3.3a): the payload tells them apart (`parse/transaction.ts`).
 */
export function transactionOf(action: string | undefined): Transaction | undefined {
  return action === undefined ? undefined : BY_ACTION.get(action);
}
