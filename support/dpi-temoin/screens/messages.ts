import { CONSULTATION_MESSAGES } from './consultation-messages';
import { ERROR_MESSAGES } from './error-messages';
import { EXCHANGE_MESSAGES } from './exchange-messages';
import { DELEGATION_MESSAGES } from './delegation-messages';
import { GESTION_MESSAGES } from './gestion-messages';
import { FEEDING_MESSAGES } from './feeding-messages';
import { RIGHTS_MESSAGES } from './rights-messages';

/** Every message the témoin can show, by name. `titre` is short and says what happened; `texte` says what to do. */
export interface Message { titre: string; texte: string }

/** Opening and closing a session. */
export const SESSION_MESSAGES = {
  'identifiants-faux': { titre: 'Connexion refusée.', texte: 'L’identifiant ou le mot de passe est incorrect.' },
  'trop-d-essais': { titre: 'Compte momentanément bloqué.', texte: 'Trop d’essais incorrects : attendez quinze minutes avant de recommencer.' },
  'code-faux': { titre: 'Code refusé.', texte: 'Ce code à usage unique n’est pas celui attendu. Attendez le prochain code et recommencez.' },
  'code-rejoue': { titre: 'Code déjà utilisé.', texte: 'Un code ne sert qu’une fois. Attendez le prochain code et recommencez.' },
  'sans-secret': { titre: 'Aucun second facteur enregistré.', texte: 'Votre compte n’a pas d’application de codes. Demandez-en l’enregistrement à votre service informatique.' },
  'connexion-perimee': { titre: 'Connexion à reprendre.', texte: 'Votre connexion n’a pas été terminée à temps : saisissez de nouveau votre identifiant et votre mot de passe.' },
  inactivite: { titre: 'Session fermée.', texte: 'Votre session a été fermée après une période d’inactivité.' },
  'mot-de-passe-trop-simple': { titre: 'Mot de passe trop simple.', texte: 'Votre mot de passe n’a pas changé : choisissez-en un plus long et plus varié, sans votre nom ni votre identifiant.' },
  'mot-de-passe-change': { titre: 'Mot de passe changé.', texte: 'Il sert dès votre prochaine connexion.' },
  deconnecte: { titre: 'Vous êtes déconnecté.', texte: 'Votre session est fermée.' },
} as const satisfies Record<string, Message>;

/** Refused before any token is issued. */
export const GATE_MESSAGES = {
  'sans-rpps': { titre: 'Accès au DMP impossible.', texte: 'Votre compte n’a pas de numéro RPPS : le DMP ne peut être interrogé qu’au nom d’une personne enregistrée au RPPS.' },
  'second-facteur': { titre: 'Un second facteur est nécessaire.', texte: 'Pour consulter le DMP, présentez votre code à usage unique en plus de votre mot de passe.' },
  'second-facteur-perime': { titre: 'Un second facteur est de nouveau nécessaire.', texte: 'Le délai depuis votre dernière authentification à deux facteurs est dépassé : présentez un nouveau code à usage unique.' },
  'information-rpps': { titre: 'Information à lire avant d’accéder au DMP.', texte: 'Prenez connaissance de la transmission de votre RPPS avant de consulter le DMP.' },
  'ins-non-qualifiee': { titre: 'INS non qualifiée.', texte: 'Le DMP ne peut être interrogé que pour un patient dont l’INS est qualifiée.' },
  'ins-cle-fausse': { titre: 'INS invalide.', texte: 'La clé de contrôle de l’INS est fausse : vérifiez l’identité du patient avant tout appel au DMP.' },
} as const satisfies Record<string, Message>;

/** Told by the DMP, or about the way to it. */
export const DMP_MESSAGES = {
  'liste-blanche-absente': { titre: 'Établissement absent de la liste blanche.', texte: 'Le DMP ne reconnaît pas votre établissement parmi ceux autorisés à consulter en AIR simplifié. Prévenez votre service informatique.' },
  'contrat-expire': { titre: 'Autorisation de l’établissement expirée.', texte: 'L’autorisation de votre établissement à consulter le DMP en AIR simplifié a plus de trois ans : elle doit être renouvelée.' },
  'structure-retiree': { titre: 'Établissement retiré du dispositif.', texte: 'L’Assurance Maladie a retiré votre établissement du dispositif AIR simplifié. Prévenez votre direction.' },
  'logiciel-retire': { titre: 'Logiciel retiré du dispositif.', texte: 'L’Assurance Maladie a retiré ce logiciel du dispositif AIR simplifié. Prévenez votre éditeur.' },
  'professionnel-inconnu': { titre: 'RPPS inconnu du DMP.', texte: 'Le DMP ne connaît pas votre numéro RPPS : faites-le vérifier par votre établissement.' },
  'professionnel-non-autorise': { titre: 'Professionnel non autorisé.', texte: 'Le DMP ne permet pas à votre profession de faire cette demande.' },
  'professionnel-non-lie': { titre: 'Professionnel non rattaché à l’établissement.', texte: 'Le DMP ne vous connaît pas comme exerçant dans cet établissement : faites vérifier votre rattachement.' },
  'transaction-interdite': { titre: 'Demande non permise.', texte: 'Le DMP ne permet pas cette demande à votre profession avec ce mode d’accès.' },
  'jeton-perime': { titre: 'Jeton périmé.', texte: 'Le jeton présenté au DMP est trop ancien ou son heure est fausse. Recommencez ; si l’erreur demeure, faites vérifier l’horloge du logiciel.' },
  'jeton-deja-utilise': { titre: 'Jeton déjà utilisé.', texte: 'Le DMP a déjà reçu ce jeton. Recommencez votre demande.' },
  'signature-refusee': { titre: 'Signature du jeton refusée.', texte: 'Le DMP n’a pas pu vérifier la signature du jeton présenté par le logiciel. Prévenez votre service informatique.' },
  'specialite-manquante': { titre: 'Spécialité manquante.', texte: 'Le DMP demande la spécialité ou la section du professionnel : faites compléter votre compte.' },
  'jeton-refuse': { titre: 'Jeton refusé.', texte: 'Le DMP n’accepte pas le jeton présenté par le logiciel. Prévenez votre service informatique.' },
  'certificat-refuse': { titre: 'Certificat de l’établissement refusé.', texte: 'Le DMP n’accepte pas le certificat de votre établissement. Prévenez votre service informatique.' },
  'structure-incoherente': { titre: 'Établissement incohérent.', texte: 'L’établissement indiqué au DMP n’est pas celui de son certificat. Prévenez votre service informatique.' },
  'structure-inconnue': { titre: 'Établissement inconnu du DMP.', texte: 'Le DMP ne connaît pas votre établissement, ou il n’y est plus actif. Prévenez votre service informatique.' },
  'serveur-non-reconnu': { titre: 'Serveur du DMP non reconnu.', texte: 'Le serveur qui a répondu n’a pas prouvé qu’il est celui du DMP : rien ne lui a été envoyé. Prévenez votre service informatique.' },
  'dmp-absent': { titre: 'Ce patient n’a pas de DMP.', texte: 'Aucun dossier médical partagé n’existe pour cette INS.' },
  'dmp-ferme': { titre: 'Le DMP de ce patient est fermé.', texte: 'Son contenu n’est plus accessible.' },
  'acces-interdit': { titre: 'Accès refusé par le patient.', texte: 'Le patient a interdit à un professionnel ou à un établissement d’accéder à son DMP.' },
  'autorisation-absente': { titre: 'Autorisation d’accès absente.', texte: 'Vous n’êtes pas autorisé à accéder au DMP de ce patient. Consultez de nouveau le DMP pour déclarer son consentement.' },
  'autorisation-expiree': { titre: 'Autorisation d’accès expirée.', texte: 'Votre autorisation d’accès au DMP de ce patient a expiré. Consultez de nouveau le DMP pour la renouveler.' },
  'autorisation-refusee': { titre: 'Autorisation non enregistrée.', texte: 'Le DMP n’a pas enregistré votre autorisation d’accès.' },
  'document-introuvable': { titre: 'Document introuvable.', texte: 'Le DMP ne trouve pas ce document, ou ne vous le montre plus. Actualisez la liste.' },
  'document-altere': { titre: 'Document altéré.', texte: 'Le document reçu n’est pas celui que la liste annonce (empreinte ou taille différente) : il n’est pas affiché.' },
  'document-illisible': { titre: 'Document illisible.', texte: 'Le document reçu ne peut pas être affiché sans risque.' },
  'patient-inconnu': { titre: 'Patient inconnu du DMP.', texte: 'Le DMP ne reconnaît pas l’INS de ce patient.' },
  'patient-different': { titre: 'Patient différent.', texte: 'Le DMP a refusé la demande : le jeton et la demande ne désignent pas le même patient.' },
  'recherche-refusee': { titre: 'Recherche refusée.', texte: 'Le DMP n’a pas pu faire cette recherche.' },
  indisponible: { titre: 'DMP indisponible.', texte: 'Le service du DMP est momentanément indisponible. Recommencez plus tard.' },
  injoignable: { titre: 'DMP injoignable.', texte: 'La connexion au DMP n’a pas pu s’ouvrir. Vérifiez le réseau et recommencez.' },
  delai: { titre: 'Le DMP n’a pas répondu à temps.', texte: 'Aucune réponse n’est venue dans le délai prévu. Recommencez plus tard.' },
  'connexion-coupee': { titre: 'Connexion au DMP coupée.', texte: 'Le DMP a fermé la connexion sans répondre : service interrompu ou certificat de l’établissement refusé. Recommencez ; si l’erreur demeure, prévenez votre service informatique.' },
  'reponse-illisible': { titre: 'Réponse du DMP illisible.', texte: 'La réponse reçue n’a pas pu être comprise. Recommencez ; si l’erreur demeure, prévenez votre service informatique.' },
  'requete-refusee': { titre: 'Demande refusée par le DMP.', texte: 'Le DMP a refusé cette demande.' },
  'liste-incomplete': { titre: 'Liste incomplète.', texte: 'Le DMP n’a rendu qu’une partie des documents : d’autres peuvent manquer ci-dessous. Actualisez la liste un peu plus tard.' },
  'aucun-document': { titre: 'Aucun document.', texte: 'Le DMP de ce patient ne contient aucun document que vous puissiez consulter.' },
} as const satisfies Record<string, Message>;

export type MessageName = keyof typeof SESSION_MESSAGES | keyof typeof GATE_MESSAGES | keyof typeof DMP_MESSAGES | keyof typeof RIGHTS_MESSAGES | keyof typeof DELEGATION_MESSAGES | keyof typeof CONSULTATION_MESSAGES | keyof typeof FEEDING_MESSAGES | keyof typeof GESTION_MESSAGES | keyof typeof EXCHANGE_MESSAGES | keyof typeof ERROR_MESSAGES;
export const MESSAGES: Record<MessageName, Message> = { ...SESSION_MESSAGES, ...GATE_MESSAGES, ...DMP_MESSAGES, ...RIGHTS_MESSAGES, ...DELEGATION_MESSAGES, ...CONSULTATION_MESSAGES, ...FEEDING_MESSAGES, ...GESTION_MESSAGES, ...EXCHANGE_MESSAGES, ...ERROR_MESSAGES };
