import type { IdentityFact } from '../journal/facts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** What the provider tells of itself, for the journal. */
export type IdentityEvent = DistributiveOmit<IdentityFact, 'seq' | 'at' | 'kind' | 'provider'>;

/** Parameters of the authorization request a rule may judge; `state`, `nonce` and the challenge are told as present, never by value. */
const TOLD = ['client_id', 'scope', 'response_type', 'acr_values', 'prompt', 'max_age', 'code_challenge_method'];
const PRESENT = ['state', 'nonce', 'code_challenge'];

/** What an authorization request asks for, without its secrets. */
export function requestOf(query: URLSearchParams): Record<string, string> {
  return {
    ...Object.fromEntries(TOLD.flatMap((name) => (query.has(name) ? [[name, query.get(name) as string]] : []))),
    ...Object.fromEntries(PRESENT.map((name) => [name, (query.get(name) ?? '') === '' ? 'absent' : 'présent'])),
  };
}
