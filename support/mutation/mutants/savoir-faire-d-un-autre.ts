import type { Mutant } from '../mutant';

export const savoirFaireDUnAutre: Mutant = {
  id: 'savoir-faire-d-un-autre', port: 'roleSource', exigence: 'air-finess-et-rpps', rule: 'air/role-et-savoir-faire',
  sentence: 'Tous les médecins sont présentés comme généralistes.',
  change: (ports) => ({ ...ports, roleSource: { roles: (account) => ports.roleSource.roles(account).map((role, index) => (index === 1 ? { ...role, code: 'SM54' } : role)) } }),
};
