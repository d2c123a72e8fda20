import type { Mutant } from '../mutant';

export const etatSurTous: Mutant = {
  id: 'etat-sur-tous', port: 'documentSigns', exigence: 'ex-3-1-1080', rule: 'ecran/etats-des-documents',
  sentence: 'Un document courant porte lui aussi un signe d’état.',
  change: (ports) => ({ ...ports, documentSigns: { ...ports.documentSigns, states: (document) => {
    const states = ports.documentSigns.states(document);
    return states.length === 0 ? ['obsolete'] : states;
  } } }),
};
