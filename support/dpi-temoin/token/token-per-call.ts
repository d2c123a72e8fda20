import type { TokenPerCallPort } from '../ports';

/** EX_AIR-040: thirty seconds, one solicitation. A token is made for a call and forgotten with it. */
export function freshTokenPerCall(): TokenPerCallPort {
  return { token: (_call, issue) => issue() };
}
