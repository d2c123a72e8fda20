import type { AboutPort } from '../ports';

/** EX_GEN-1180: name and version are those of LPS_Nom and LPS_Version; the homologation number stays secret. */
export function honestAbout(): AboutPort {
  return {
    about: (lps) => ({
      nom: lps.nom, version: lps.version, editeur: lps.editeur, profils: 'Consultation en AIR simplifié',
      homologation: 'Aucune : logiciel de démonstration, réservé aux identités de test',
    }),
  };
}
