import type { Mutant } from '../mutant';

export const etatDeLaReponseNonVerifie: Mutant = {
  id: 'etat-de-la-reponse-non-verifie', port: 'delegation', exigence: 'rem-psc-01', rule: 'delegation/reponse-falsifiee-refusee',
  scenario: 'REM-PSC.01-authentification/l-etat-est-falsifie-la-reponse-est-refusee',
  sentence: 'L’état de la réponse de Pro Santé Connect n’est pas comparé à celui de la demande.',
  change: (ports) => ({ ...ports, delegation: { ...ports.delegation, checks: async (pending) => {
    const oidc = await import('openid-client');
    const checks: Awaited<ReturnType<typeof ports.delegation.checks>> = { ...await ports.delegation.checks(pending), expectedState: oidc.skipStateCheck };
    return checks;
  } } }),
};
