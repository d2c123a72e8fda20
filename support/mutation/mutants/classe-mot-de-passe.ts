import { SAML_CLASS_PREFIX } from '../../vihf/claims';
import type { Mutant } from '../mutant';

export const classeMotDePasse: Mutant = {
  id: 'classe-mot-de-passe', port: 'classRef', exigence: 'ex-0-1-1020', rule: 'air/classe-non-contradictoire',
  sentence: 'La classe SAML dit que seul un mot de passe a été présenté.',
  change: (ports) => ({ ...ports, classRef: { classRef: () => `${SAML_CLASS_PREFIX}Password` } }),
};
