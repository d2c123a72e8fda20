import { TRANSACTIONS, type Transaction } from './types';

const BY_ACTION: ReadonlyMap<string, Transaction> = new Map(
  (Object.keys(TRANSACTIONS) as Transaction[]).map((transaction) => [TRANSACTIONS[transaction].action, transaction]));

/** The transaction a request's wsa:Action asks for; `undefined` for an answer's action or one we do not know. */
export function transactionOf(action: string | undefined): Transaction | undefined {
  return action === undefined ? undefined : BY_ACTION.get(action);
}
