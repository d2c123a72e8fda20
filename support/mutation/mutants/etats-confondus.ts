import type { Mutant } from '../mutant';

export const etatsConfondus: Mutant = {
  id: 'etats-confondus', port: 'documentSigns', exigence: 'ex-3-1-1080', rule: 'ecran/etats-des-documents',
  sentence: 'Un document non visible des représentants légaux porte le signe d’un document non visible du patient.',
  change: (ports) => ({ ...ports, documentSigns: { ...ports.documentSigns, states: (document) =>
    ports.documentSigns.states(document).map((sign) => (sign === 'invisible-representants' ? 'invisible-patient' : sign)) } }),
};
