import type { Mutant } from '../mutant';

export const methodeDe2020: Mutant = {
  id: 'methode-de-2020', port: 'method', exigence: 'rem-dmp-auth-02', rule: 'air/methode-declaree',
  sentence: 'Le jeton déclare une méthode de la convention de 2020 au lieu de CONF_EXI_PGSSIS.',
  change: (ports) => ({ ...ports, method: { ...ports.method, decl: () => 'APP_MOBILE_AUTH' } }),
};
