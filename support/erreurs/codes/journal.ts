import type { ErrorEntry } from '../error';

export const JOURNAL_ERRORS = {
  'JOURNAL-EXISTE': {
    trouve: 'Le journal {fichier} existe déjà.',
    attendu: 'un fichier neuf pour chaque exécutant : un journal ne se rouvre jamais.',
    faire: 'Choisissez un autre dossier de sortie.',
  },
  'JOURNAL-FERME': {
    trouve: 'Un fait « {genre} » arrive après la ligne de clôture du journal {executant}.',
    attendu: 'aucun fait après la clôture.',
    faire: 'C’est un défaut du banc : signalez-le avec le dossier de l’exécution.',
  },
  'JOURNAL-ABSENT': {
    trouve: 'Le dossier {dossier} ne contient pas de journal.',
    attendu: 'un dossier d’exécution, avec journal/entete.json et un fichier .ndjson par exécutant.',
    faire: 'Vérifiez le chemin du dossier.',
  },
  'JOURNAL-ENTETE': {
    trouve: 'L’en-tête {fichier} est illisible ({detail}).',
    attendu: 'un objet JSON de format 1, tel que le banc l’a écrit.',
    faire: 'Reprenez une copie intacte du dossier de l’exécution.',
  },
  'JOURNAL-CORPS': {
    trouve: 'Le corps {empreinte} du journal est absent ou modifié ({detail}).',
    attendu: 'des octets dont l’empreinte SHA-256 est celle que le journal a notée.',
    faire: 'Reprenez une copie intacte du dossier de l’exécution.',
  },
  'JOURNAL-EXPURGE': {
    trouve: 'Le corps d’empreinte salée {empreinte} a été retiré de cet enregistrement expurgé.',
    attendu: 'l’enregistrement complet, pour ce qui demande ces octets.',
    faire: 'Demandez le conteneur complet à qui a remis celui-ci.',
  },
  'JOURNAL-EXECUTANT': {
    trouve: 'Le nom d’exécutant « {nom} » ne peut pas nommer un fichier.',
    attendu: 'des lettres, des chiffres, des points, des tirets.',
    faire: 'C’est un défaut du banc : signalez-le.',
  },
  'JUGEMENT-REGLE-INCONNUE': {
    trouve: 'La question porte sur la règle « {regle} », que cette version ne connaît pas.',
    attendu: 'une règle de support/rules/index.ts.',
    faire: 'Corrigez l’étape, ou rejugez avec la version qui a écrit ce journal.',
  },
  'JUGEMENT-REGLE-MUETTE': {
    trouve: 'La règle « {regle} » n’a rendu aucun constat.',
    attendu: 'au moins un constat, « non concluant » s’il n’y a rien à voir.',
    faire: 'C’est un défaut du banc : corrigez la règle.',
  },
  'JUGEMENT-REGLE-EN-PANNE': {
    trouve: 'La règle « {regle} » s’est interrompue ({detail}).',
    attendu: 'un constat pour tout journal lisible.',
    faire: 'C’est un défaut du banc : corrigez la règle.',
  },
  'JUGEMENT-DIFFERENT': {
    trouve: 'L’exécution {dossier} ne vaut pas ce qu’elle dit : {detail}.',
    attendu: 'un enregistrement intact, qui rejugé donne le resultat.json du dossier.',
    faire: 'Rejugez-la par « homologair rejuger » (un conteneur : « homologair verifier »), qui dit toute différence, et reprenez une copie intacte.',
  },
  'JUGEMENT-RESULTAT-ABSENT': {
    trouve: 'L’exécution {dossier} n’a pas de resultat.json ({detail}).',
    attendu: 'le resultat.json écrit à la fin de l’exécution.',
    faire: 'Attendez sa fin ou relancez-la ; « homologair rejuger » juge ce qu’elle a enregistré.',
  },
  'JUGEMENT-RESULTAT-FORME': {
    trouve: 'Le fichier {fichier} n’est pas le résultat d’une exécution : {detail}.',
    attendu: 'le resultat.json que le banc écrit à la fin d’une exécution.',
    faire: 'Reprenez une copie intacte du dossier ; « homologair rejuger » refait le jugement sans lui.',
  },
} as const satisfies Record<string, ErrorEntry>;
