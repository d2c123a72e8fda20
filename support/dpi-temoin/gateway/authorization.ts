import type { AuthorizationPort } from '../ports';

/**
 * EX_0.3-1010: an authorization absent or expired is never added unasked. VALIDE is sourced; other values on the wire are
 * not, so they are recognised by their root.
 */
export function askedAuthorization(): AuthorizationPort {
  return {
    decide: ({ autorisation = '' }) => /^VALIDE$/i.test(autorisation) ? 'valide' : /INTERDI|REFUS|BLOQU|OPPOS/i.test(autorisation) ? 'refus' : 'demander',
    question: ({ autorisation = '' }) => /EXPIR/i.test(autorisation) ? 'autorisation-expiree' : 'autorisation-absente',
  };
}
