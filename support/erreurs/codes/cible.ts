import type { ErrorEntry } from '../error';

/** Errors about a target: its file, its admission door, its screens, and the browser that drives it. */
export const CIBLE_ERRORS = {
  'CIBLE-FICHIER': {
    trouve: 'Le fichier de cible « {fichier} » ne se lit pas : {raison}.',
    attendu: 'un fichier YAML lisible, de 1 Mo au plus.',
    faire: 'Vérifiez le chemin donné à --cible.',
  },
  'CIBLE-YAML': {
    trouve: 'Le fichier de cible « {fichier} » n’est pas du YAML à la ligne {ligne} : {raison}.',
    attendu: 'du YAML 1.2 bien formé.',
    faire: 'Corrigez cette ligne.',
  },
  'CIBLE-CHAMP': {
    trouve: 'Dans « {fichier} », le champ « {champ} »{lieu} {constat}.',
    attendu: '{attendu}.',
    faire: 'Corrigez ce champ dans le fichier de cible.',
  },
  'CIBLE-HOTE-REEL': {
    trouve: 'Le champ « {champ} » désigne l’hôte « {hote} », qui relève du domaine réel « {domaine} ».',
    attendu: 'un hôte de test : le banc ne s’adresse jamais à un service national.',
    faire: 'Donnez l’adresse d’une instance de test de votre logiciel.',
  },
  'CIBLE-URL': {
    trouve: 'Le champ « {champ} » vaut « {valeur} ».',
    attendu: 'une adresse http ou https complète, sans identifiant ni mot de passe.',
    faire: 'Corrigez l’adresse, ou donnez-la au lancement.',
  },
  'CIBLE-SECRET': {
    trouve: 'La variable d’environnement « {variable} », citée par le champ « {champ} », n’est pas définie.',
    attendu: 'sa valeur, dans l’environnement du banc.',
    faire: 'Définissez-la avant de lancer le banc.',
  },
  'CIBLE-VERBE': {
    trouve: 'La cible « {cible} » ne sait pas faire « {verbe} » : {raison}.',
    attendu: 'ce geste décrit dans le fichier de cible.',
    faire: 'Décrivez-le, ou laissez les scénarios qui en ont besoin non exécutés.',
  },
  'CIBLE-PERSONA': {
    trouve: 'La persona « {persona} » n’est pas celle que déclare la cible « {cible} » ({raison}).',
    attendu: 'une persona de la liste donnée par le propriétaire de la cible, avec les mêmes identifiants.',
    faire: 'Complétez la liste « personas » du fichier de cible.',
  },
  'CIBLE-ADMISSION': {
    trouve: 'La porte d’admission de « {cible} » n’a pas fait « {demande} » : {raison}.',
    attendu: 'une réponse 2xx dans le délai de la cible.',
    faire: 'Vérifiez que la cible est lancée et que le jeton de sa porte est le bon.',
  },
  'CIBLE-CONFIGURATION': {
    trouve: 'La cible « {cible} » ne déclare pas la configuration « {quoi} = {valeur} ».',
    attendu: '{attendu}.',
    faire: 'Employez une valeur déclarée, ou complétez « configurations » dans le fichier de cible.',
  },
  'CIBLE-POSTE': {
    trouve: 'Le poste « {poste} » ne peut pas servir : {raison}.',
    attendu: 'un poste ouvert par une prise de poste, dans la limite de « postes.simultanes » ({limite}).',
    faire: 'Faites d’abord prendre son poste à la personne, ou relevez cette limite.',
  },
  'CIBLE-GESTE': {
    trouve: 'Le geste « {geste} » n’a pas abouti sur « {cible} » : {etape} ; écran « {titre} » à l’adresse {chemin}.',
    attendu: '{attendu}.',
    faire: 'Vérifiez que la cible répond, puis la description de ce geste dans le fichier de cible.',
  },
  'CIBLE-LECTURE': {
    trouve: 'La lecture « {lecture} » n’a pas pu se faire : {raison}.',
    attendu: '{attendu}.',
    faire: 'Vérifiez la description de cette lecture dans le fichier de cible.',
  },
  'CIBLE-TRACE': {
    trouve: 'L’extraction {format} des traces de « {cible} » n’est pas exploitable : {raison}.',
    attendu: '{attendu}.',
    faire: 'Vérifiez « traces » dans le fichier de cible, ou l’extraction du logiciel.',
  },
  'CIBLE-TOTP': {
    trouve: 'Le secret du code à usage unique d’une persona n’est pas exploitable.',
    attendu: 'un secret en base32 d’au moins 16 caractères.',
    faire: 'Corrigez la persona.',
  },
  'CIBLE-NAVIGATEUR': {
    trouve: 'Aucun navigateur utilisable sur cette machine ({raison}).',
    attendu: 'chromium-headless-shell, le paquet npm @sparticuz/chromium, chromium ou google-chrome.',
    faire: 'Installez-en un (« apt-get install chromium-headless-shell »), ou donnez son chemin dans la variable NAVIGATEUR.',
  },
} as const satisfies Record<string, ErrorEntry>;
