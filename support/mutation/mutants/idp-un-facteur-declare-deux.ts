import type { Mutant } from '../mutant';

export const idpUnFacteurDeclareDeux: Mutant = {
  id: 'idp-un-facteur-declare-deux', port: 'delegation', exigence: 'canal-delegation', rule: 'air/aucun-jeton-air',
  sentence: 'Le fournisseur d’identité de l’établissement n’a contrôlé qu’un facteur, et le logiciel déclare CONF_EXI_PGSSIS.',
  change: (ports) => ({ ...ports, delegation: { ...ports.delegation, factors: (_identity, at) => (['savoir', 'possession'] as const).map((nature) => ({ id: `delegue-${nature}` as const, nature, at })) } }),
};
