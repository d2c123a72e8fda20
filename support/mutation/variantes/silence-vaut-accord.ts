import { choicesOf } from '../../dpi-temoin/droits/choices';
import type { Mutant } from '../mutant';

export const silenceVautAccord: Mutant = {
  id: 'silence-vaut-accord', port: 'opposition', exigence: 'parcours-accord-episode', rule: 'droits/consultation-arretee',
  sentence: 'Après une convocation, la reprise de contact ou le début de la prise en charge suffit à lire le DMP, sans que l’accord du patient soit recueilli.',
  change: (ports) => ({ ...ports, opposition: { ...ports.opposition, state: (patient) => choicesOf(ports.opposition.history(patient)) } }),
};
