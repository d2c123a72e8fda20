import { breaks, holds, nonConcluant } from './finding';
import { identitySteps, isSite } from './identity-facts';
import type { Rule } from './rule';

/** OpenID Connect Core §3.1.2.1, RFC 9700 §2.1: what makes a forged or replayed answer visible. */
const NEEDED = ['state', 'nonce', 'code_challenge'] as const;

export const delegationRequestProtected: Rule = {
  id: 'delegation/demande-protegee', version: 1,
  exigences: ['rem-psc-01'],
  sentence: 'Chaque demande d’authentification porte de quoi reconnaître sa réponse : état, nonce et preuve PKCE.',
  judge: (view) => {
    const asked = identitySteps(view, 'demande').filter((fact) => !isSite(fact));
    if (asked.length === 0) return [nonConcluant('aucune demande reçue par un fournisseur d’identité')];
    return asked.map((fact) => {
      const missing = NEEDED.filter((name) => fact.request?.[name] !== 'présent');
      const method = fact.request?.['code_challenge_method'];
      if (missing.length > 0) return breaks({ expected: NEEDED.join(', '), got: `sans ${missing.join(', ')}`, fact: view.id(fact) });
      return method === 'S256' ? holds({ fact: view.id(fact) }, 'state, nonce, PKCE S256') : breaks({ expected: 'PKCE S256', got: method ?? 'absent', fact: view.id(fact) });
    });
  },
};
