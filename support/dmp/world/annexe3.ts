import { VISIBILITY } from '../../xds/types';
import type { StoredDocument } from './document';

/** Lines of annexe 3 of the référentiel (seed 003). */
export const DOCUMENT_KINDS = ['professionnel', 'professionnel-masque', 'titulaire', 'titulaire-masque', 'application', 'secret-mineur'] as const;
export type DocumentKind = typeof DOCUMENT_KINDS[number];

/** Its columns. */
export const SITUATIONS_OF_READER = ['tout-professionnel', 'auteur', 'medecin-traitant', 'urgence', 'bloque'] as const;
export type ReaderSituation = typeof SITUATIONS_OF_READER[number];

export type Annexe3Cell = 'oui' | 'non' | 'sans objet';

/**
 * The table, as published. `sans objet`: a professional is not the author of what the holder or an application put. Blocked, first line:
 * « sauf si auteur », which is the column `auteur`. `oui` for any professional still supposes the matrice d'habilitation.
 */
export const ANNEXE_3: Readonly<Record<DocumentKind, Readonly<Record<ReaderSituation, Annexe3Cell>>>> = {
  'professionnel': { 'tout-professionnel': 'oui', 'auteur': 'oui', 'medecin-traitant': 'oui', 'urgence': 'oui', 'bloque': 'non' },
  'professionnel-masque': { 'tout-professionnel': 'non', 'auteur': 'oui', 'medecin-traitant': 'oui', 'urgence': 'oui', 'bloque': 'non' },
  'titulaire': { 'tout-professionnel': 'oui', 'auteur': 'sans objet', 'medecin-traitant': 'oui', 'urgence': 'oui', 'bloque': 'non' },
  'titulaire-masque': { 'tout-professionnel': 'non', 'auteur': 'sans objet', 'medecin-traitant': 'oui', 'urgence': 'oui', 'bloque': 'non' },
  'application': { 'tout-professionnel': 'oui', 'auteur': 'sans objet', 'medecin-traitant': 'oui', 'urgence': 'oui', 'bloque': 'non' },
  'secret-mineur': { 'tout-professionnel': 'oui', 'auteur': 'oui', 'medecin-traitant': 'oui', 'urgence': 'oui', 'bloque': 'non' },
};

/** The line of a document. A masked one is on the masked line whatever else it is; an application's masked document has none of its own: the holder's. */
export function kindOf(document: StoredDocument): DocumentKind {
  const masked = document.hasCode(VISIBILITY.masquePs);
  if (document.origin !== 'professionnel') return masked ? 'titulaire-masque' : document.origin;
  if (masked) return 'professionnel-masque';
  return document.hasCode(VISIBILITY.invisibleRepresentants) ? 'secret-mineur' : 'professionnel';
}
