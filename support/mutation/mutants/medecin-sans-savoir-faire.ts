import type { Mutant } from '../mutant';

export const medecinSansSavoirFaire: Mutant = {
  id: 'medecin-sans-savoir-faire', port: 'roleSource', exigence: 'air-finess-et-rpps', rule: 'air/role-et-savoir-faire',
  sentence: 'Le rôle du médecin part sans son savoir-faire.',
  change: (ports) => ({ ...ports, roleSource: { roles: (account) => ports.roleSource.roles(account).slice(0, 1) } }),
};
