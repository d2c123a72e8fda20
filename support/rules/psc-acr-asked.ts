import { breaks, holds, nonConcluant } from './finding';
import { identitySteps, isSite } from './identity-facts';
import type { Rule } from './rule';

/** rem-psc-08, as the simulated Pro Santé Connect received it. */
export const pscAcrAsked: Rule = {
  id: 'psc/acr-eidas1', version: 1,
  exigences: ['rem-psc-08'],
  sentence: 'La demande faite à Pro Santé Connect porte acr_values égal à eidas1.',
  judge: (view) => {
    const asked = identitySteps(view, 'demande').filter((fact) => fact.provider === 'pro-sante-connect' && !isSite(fact));
    if (asked.length === 0) return [nonConcluant('aucune demande reçue par Pro Santé Connect')];
    return asked.map((fact) => {
      const got = fact.request?.['acr_values'] ?? 'absent';
      return got === 'eidas1' ? holds({ fact: view.id(fact) }, got) : breaks({ expected: 'eidas1', got, fact: view.id(fact) });
    });
  },
};
