import type { Mutant } from '../../mutant';

export const cumulMalgreLeParametre: Mutant = {
  id: 'cumul-malgre-le-parametre', port: 'visibilityChoices', exigence: 'ex-2-1-1050', rule: 'alimentation/cumul-selon-le-parametre',
  sentence: 'Le logiciel laisse partir un document masqué aux professionnels et invisible au patient, quoi que disent les paramètres.',
  change: (ports) => ({ ...ports, visibilityChoices: { ...ports.visibilityChoices, offered: () => ['tous', 'masque-ps', 'invisible-patient', 'cumul'] } }),
};
