import type { Mutant } from '../mutant';

export const pscSansAcr: Mutant = {
  id: 'psc-sans-acr', port: 'delegation', exigence: 'rem-psc-08', rule: 'psc/acr-eidas1',
  sentence: 'La demande faite à Pro Santé Connect n’exige aucun niveau.',
  change: (ports) => ({ ...ports, delegation: { ...ports.delegation, parameters: (delegate) => {
    const { acr_values: _level, ...rest } = ports.delegation.parameters(delegate);
    return rest;
  } } }),
};
