import type { Mutant } from '../mutant';

export const pharmacienEnMedecin: Mutant = {
  id: 'pharmacien-en-medecin', port: 'roleSource', exigence: 'air-finess-et-rpps', rule: 'air/role-et-savoir-faire',
  sentence: 'Le pharmacien est présenté comme médecin.',
  change: (ports) => ({ ...ports, roleSource: { roles: (account) => ports.roleSource.roles(account.profession === '21' ? { ...account, profession: '10', savoirFaire: 'SM54' } : account) } }),
};
