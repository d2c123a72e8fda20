import type { ErrorEntry } from '../error';

/** Certificates, revocation lists and the TLS door. `{detail}` is the technical precision the checks return beside their code. */
export const PKI_ERRORS = {
  'PKI-ABSENT': {
    trouve: 'Aucun certificat n’a été présenté.',
    attendu: 'un certificat ORG_AUTH_CLI de la structure, demandé à l’ouverture de la connexion TLS.',
    faire: 'Configurer le certificat client et sa clé dans le logiciel.',
  },
  'PKI-ILLISIBLE': {
    trouve: 'Le certificat présenté est illisible ({detail}).',
    attendu: 'un certificat X.509 v3 en DER.',
    faire: 'Vérifier le fichier du certificat.',
  },
  'PKI-AUTRE-AC': {
    trouve: 'Le certificat vient d’une autorité inconnue du banc ({detail}).',
    attendu: 'un certificat émis par l’autorité « organisations » de la PKI de test de ce passage.',
    faire: 'Utiliser les certificats que le banc a remis pour ce passage.',
  },
  'PKI-EXPIRE': {
    trouve: 'Le certificat est expiré ({detail}).',
    attendu: 'un certificat en cours de validité à l’heure du banc.',
    faire: 'Renouveler le certificat.',
  },
  'PKI-PAS-ENCORE-VALIDE': {
    trouve: 'Le certificat n’est pas encore valide ({detail}).',
    attendu: 'un certificat en cours de validité à l’heure du banc.',
    faire: 'Attendre la date de début de validité ou utiliser le certificat en cours.',
  },
  'PKI-REVOQUE': {
    trouve: 'Le certificat est révoqué ({detail}).',
    attendu: 'un certificat absent de la liste de révocation de son autorité.',
    faire: 'Remplacer le certificat révoqué.',
  },
  'PKI-PROFIL': {
    trouve: 'Le certificat n’a pas le profil voulu ({detail}).',
    attendu: 'ORG_AUTH_CLI pour la connexion TLS, ORG_SIGN pour la signature du VIHF.',
    faire: 'Employer chaque certificat à son seul usage, sans les inverser.',
  },
  'PKI-EXTENSION-INCONNUE': {
    trouve: 'Le certificat porte une extension critique que le banc ne sait pas lire ({detail}).',
    attendu: 'les seules extensions du profil IGC-Santé des personnes morales.',
    faire: 'Utiliser un certificat du profil prévu.',
  },
  'PKI-CLE-FAIBLE': {
    trouve: 'La clé du certificat est trop faible ({detail}).',
    attendu: 'une clé RSA d’au moins 2048 bits.',
    faire: 'Faire émettre un certificat sur une clé RSA de 2048 bits ou plus.',
  },
  'PKI-EMPREINTE-FAIBLE': {
    trouve: 'Le certificat est signé par un algorithme refusé ({detail}).',
    attendu: 'une signature RSA avec SHA-256.',
    faire: 'Faire émettre un certificat signé avec SHA-256.',
  },
  'PKI-OU': {
    trouve: 'Le certificat n’identifie pas une structure ({detail}).',
    attendu: 'un seul champ OU portant l’identifiant national de la structure, par exemple 1 suivi du FINESS.',
    faire: 'Utiliser un certificat de personne morale.',
  },
  'PKI-CRL-ABSENTE': {
    trouve: 'Aucune liste de révocation n’est disponible pour l’autorité du certificat ({detail}).',
    attendu: 'une liste de révocation par autorité de confiance.',
    faire: 'Fournir la liste de révocation de cette autorité.',
  },
  'PKI-CRL-FALSIFIEE': {
    trouve: 'La liste de révocation n’est pas signée par l’autorité qu’elle nomme ({detail}).',
    attendu: 'une liste de révocation signée par l’autorité du certificat.',
    faire: 'Remplacer la liste de révocation par celle que l’autorité publie.',
  },
  'PKI-CRL-PERIMEE': {
    trouve: 'La liste de révocation n’est pas en vigueur à l’heure du banc ({detail}).',
    attendu: 'une liste publiée avant cette heure et dont la prochaine mise à jour est à venir.',
    faire: 'Publier une liste de révocation à jour.',
  },
  'PKI-CRL-ILLISIBLE': {
    trouve: 'La liste de révocation est illisible ({detail}).',
    attendu: 'une liste de révocation X.509 v2 complète, en PEM.',
    faire: 'Vérifier le fichier de la liste de révocation.',
  },
  'PKI-ANCRE-ILLISIBLE': {
    trouve: 'Un certificat d’autorité de confiance est illisible ({detail}).',
    attendu: 'un certificat d’autorité X.509 v3 en PEM.',
    faire: 'Vérifier les certificats d’autorité donnés au banc.',
  },
  'PKI-STRUCTURES': {
    trouve: 'La PKI de test a été demandée sans structure utilisable ({detail}).',
    attendu: 'au moins une structure, avec ses FINESS géographique et juridique de 9 caractères.',
    faire: 'Compléter les structures du jeu de personas.',
  },
  'PKI-DOSSIER': {
    trouve: 'La PKI de test ne peut pas être relue dans {dossier} ({detail}).',
    attendu: 'le fichier pki.json et les fichiers PEM qu’il nomme.',
    faire: 'Relancer le passage pour refaire la PKI.',
  },
  'TLS-PROTOCOLE': {
    trouve: 'La version de TLS proposée n’est pas admise ({detail}).',
    attendu: 'TLS 1.2.',
    faire: 'Activer TLS 1.2 dans le logiciel.',
  },
  'TLS-SUITE': {
    trouve: 'Aucune suite cryptographique proposée n’est admise ({detail}).',
    attendu: 'une des quatre suites ECDHE-RSA de la liste publique pour les LPS.',
    faire: 'Activer au moins une de ces suites dans le logiciel.',
  },
  'TLS-POIGNEE-DE-MAIN': {
    trouve: 'L’ouverture de la connexion TLS a échoué ({detail}).',
    attendu: 'un échange TLS 1.2 complet.',
    faire: 'Vérifier que le logiciel appelle bien ce port en HTTPS.',
  },
  'TLS-PORT': {
    trouve: 'Le port {port} de {hote} n’a pas pu être ouvert ({detail}).',
    attendu: 'un port libre, ou 0 pour laisser le système choisir.',
    faire: 'Choisir un autre port ou arrêter le programme qui l’occupe.',
  },
} as const satisfies Record<string, ErrorEntry>;
