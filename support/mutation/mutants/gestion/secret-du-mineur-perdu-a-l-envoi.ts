import type { Mutant } from '../../mutant';

export const secretDuMineurPerduALEnvoi: Mutant = {
  id: 'secret-du-mineur-perdu-a-l-envoi', port: 'masking', exigence: 'secret-du-mineur', rule: 'alimentation/masquage-transmis',
  sentence: 'Le secret demandé par un mineur ne part pas avec le document : ses parents le verront.',
  change: (ports) => ({ ...ports, masking: { codes: (document) => ports.masking.codes(document).filter(({ code }) => code !== 'INVISIBLE_REPRESENTANTS_LEGAUX') } }),
};
