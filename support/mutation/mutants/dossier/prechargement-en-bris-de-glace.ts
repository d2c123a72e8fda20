import type { Mutant } from '../../mutant';

export const prechargementEnBrisDeGlace: Mutant = {
  id: 'prechargement-en-bris-de-glace', port: 'accessMode', exigence: 'annexe3-document-masque', rule: 'precharge/rien-de-masque',
  sentence: 'Le préchargement se déclare en bris de glace, sans personne pour juger de l’urgence, et rapporte les documents masqués.',
  change: (ports) => ({ ...ports, accessMode: { ...ports.accessMode, declared: (session, patient) => {
    const declared = ports.accessMode.declared(session, patient);
    return session.poste === 'prechargement' ? { ...declared, code: 'bris_de_glace', displayName: 'Accès en bris de glace' } : declared;
  } } }),
};
