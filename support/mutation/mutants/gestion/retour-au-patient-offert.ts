import type { Mutant } from '../../mutant';

export const retourAuPatientOffert: Mutant = {
  id: 'retour-au-patient-offert', port: 'screens', exigence: 'ex-3-3-1045', rule: 'ecran/retour-de-visibilite-non-offert',
  sentence: 'Le document rendu visible au patient, l’écran offre de le lui cacher de nouveau.',
  change: (ports) => ({ ...ports, screens: { book: () => {
    const book = ports.screens.book();
    const { properties } = book.gestion;
    return { ...book, gestion: { ...book.gestion, properties: { ...properties, changes: { ...properties.changes, supprimer: 'Cacher au patient' } } } };
  } } }),
};
