import type { ErrorEntry } from '../error';

export const TEMOIN_ERRORS = {
  'TEMOIN-XML': {
    trouve: 'La réponse reçue n’est pas un document XML lisible : {detail}.',
    attendu: 'un document XML bien formé, sans DOCTYPE, de taille raisonnable.',
    faire: 'Relancer la demande ; si l’erreur demeure, la signaler au gestionnaire du service.',
  },
  'TEMOIN-REPONSE': {
    trouve: 'La réponse reçue n’a pas la forme prévue : {detail}.',
    attendu: '{attendu}.',
    faire: 'Relancer la demande ; si l’erreur demeure, la signaler au gestionnaire du service.',
  },
  'TEMOIN-MTOM': {
    trouve: 'La réponse en plusieurs parties ne peut pas être lue : {detail}.',
    attendu: 'une réponse multipart/related complète, dont chaque partie citée est présente.',
    faire: 'Rouvrir le document ; si l’erreur demeure, la signaler au gestionnaire du service.',
  },
  'TEMOIN-ADMISSION': {
    trouve: 'La demande faite à la porte d’admission ne convient pas : {detail}.',
    attendu: 'un message JSON conforme à docs/porte-d-admission.md.',
    faire: 'Corriger le message et recommencer.',
  },
  'TEMOIN-GESTE': {
    trouve: 'Ce geste ne peut pas se faire à ce poste : {detail}.',
    attendu: 'un geste que l’écran proposerait à ce moment (docs/porte-de-conduite.md).',
    faire: 'Faire d’abord les gestes qui y mènent.',
  },
  'TEMOIN-RPPS-DOUBLE': {
    trouve: 'Le RPPS du compte « {login} » est déjà celui du compte « {autre} ».',
    attendu: 'un seul compte par RPPS.',
    faire: 'Admettre chaque personne avec son propre RPPS.',
  },
  'TEMOIN-CERTIFICATS': {
    trouve: 'Le jeu de certificats « {nom} » n’est pas installé sur le témoin.',
    attendu: 'l’un de : {connus}.',
    faire: 'Choisir un jeu connu ou le donner au démarrage du témoin.',
  },
  'TEMOIN-PARAMETRES': {
    trouve: 'L’adresse « {nom} » du fichier de paramètres n’est pas installée sur le témoin.',
    attendu: 'l’une de : {connus}.',
    faire: 'Choisir une adresse connue ou la donner au démarrage du témoin.',
  },
} as const satisfies Record<string, ErrorEntry>;
