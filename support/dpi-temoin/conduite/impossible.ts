import { HomologairError } from '../../erreurs/error';

/** Why a gesture cannot be made at all, as a person before a screen that does not offer it. Closed list (docs/porte-de-conduite.md). */
export const IMPOSSIBLE = {
  'poste-non-pris': 'personne n’a pris ce poste',
  'trop-de-postes': 'trop de postes sont pris',
  'personne-connectee': 'personne n’est connecté à ce poste',
  'aucune-connexion-en-cours': 'aucune connexion n’attend de code à ce poste',
  'patient-inconnu': 'ce patient n’est pas admis',
  'professionnel-inconnu': 'ce professionnel n’est pas admis',
  'dossier-non-ouvert': 'le dossier de ce patient n’est pas ouvert à ce poste',
  'rien-a-autoriser': 'aucune autorisation n’est demandée à ce poste',
  'rien-a-consulter': 'aucun refus du patient n’est montré à ce poste',
  'rien-a-confirmer': 'aucune confirmation n’est demandée à ce poste',
  'aucune-liste': 'aucune liste de documents n’est montrée à ce poste',
  'document-absent': 'aucun document de la liste n’a ce titre',
  'proprietes-non-ouvertes': 'les propriétés d’aucun document ne sont ouvertes à ce poste',
  'ecran-sans-adresse': 'ce que ce poste montre n’a pas d’adresse à soi',
  'document-ambigu': 'plusieurs documents de la liste ont ce titre',
} as const;
export type Impossible = keyof typeof IMPOSSIBLE;

export const impossible = (raison: Impossible): HomologairError => new HomologairError('TEMOIN-GESTE', { raison, detail: IMPOSSIBLE[raison] });
