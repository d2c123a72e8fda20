import type { ErrorEntry } from '../error';

const PAYLOAD_ERRORS = {
  'XDS-CHARGE-INATTENDUE': {
    trouve: 'La charge utile est {trouvee}.', attendu: '{attendue}.', faire: 'Envoyez le message de la transaction demandée.' },
  'XDS-TD02-INTERACTION': {
    trouve: 'L’identifiant d’interaction vaut « {valeur} ».', attendu: '{attendue}.', faire: 'Corrigez interactionId.' },
  'XDS-TD02-ID-ABSENT': {
    trouve: 'Le message HL7 n’a pas d’identifiant (id/@root).', attendu: 'un OID ou un UUID.', faire: 'Ajoutez l’identifiant du message.' },
  'XDS-TD02-RAISON': {
    trouve: 'La raison de la demande est « {valeur} ».', attendu: '{attendue}.', faire: 'Corrigez reasonCode.' },
  'XDS-TD02-PATIENT-ABSENT': {
    trouve: 'La demande ne désigne pas de patient (patientIdentifier/value).', attendu: 'l’INS (extension) et son OID (root).', faire: 'Ajoutez l’identité du patient.' },
  'XDS-TD02-PATIENT-MULTIPLE': {
    trouve: 'La demande désigne {nombre} patients.', attendu: 'un seul patient.', faire: 'Envoyez une demande par patient.' },
  'XDS-TD02-ACQUITTEMENT': {
    trouve: 'L’acquittement HL7 est « {code} » : {detail}.', attendu: 'AA (accepté).', faire: 'Traitez la réponse comme un échec.' },
  'XDS-TD02-CODE-REPONSE': {
    trouve: 'Le code de réponse (queryResponseCode) est « {code} ».', attendu: 'OK (le DMP existe) ou NF (il n’existe pas).', faire: 'Traitez la réponse comme un échec.' },
  'XDS-TD02-STATUT': {
    trouve: 'Le statut du dossier est « {valeur} ».', attendu: 'active ou terminated.', faire: 'Corrigez statusCode.' },
  'XDS-TD03-ACTION': {
    trouve: 'L’action d’habilitation est « {valeur} ».', attendu: 'AJOUT ou SUPPRESSION.', faire: 'Corrigez l’élément action.' },
  'XDS-TD03-ROLE': {
    trouve: 'Le rôle d’habilitation est « {valeur} ».', attendu: 'MEDECIN_TRAITANT ou rien.', faire: 'Corrigez ou retirez l’élément role.' },
  'XDS-TD03-STATUT-ABSENT': {
    trouve: 'La réponse d’habilitation n’a pas de statut.', attendu: 'output/status.', faire: 'Complétez la réponse.' },
  'XDS-TD04-DATE': {
    trouve: 'La date de début « {valeur} » n’est pas lisible.', attendu: 'AAAAMMJJhhmmss, ou ses premiers chiffres.', faire: 'Corrigez startDate.' },
  'XDS-TD04-TYPE': {
    trouve: 'Le type de date est « {valeur} ».', attendu: 'LASTAUTORIZATION ou LASTDOC.', faire: 'Corrigez dateType.' },
  'XDS-TD16-MODE': {
    trouve: 'Le mode de la liste est « {valeur} ».', attendu: 'ACTIVE, INTERDITE ou TOUTE.', faire: 'Corrigez l’élément mode.' },
  'XDS-SERVICE-STATUT-ABSENT': {
    trouve: 'La réponse {element} n’a pas de statut.', attendu: 'output/status.', faire: 'Complétez la réponse.' },
  'XDS-SERVICE-ENTREE': {
    trouve: 'Une entrée {element} n’a pas de valeur admise pour {champ}.', attendu: 'chaque entrée avec ses identifiants et son état.', faire: 'Complétez cette entrée.' },
} as const satisfies Record<string, ErrorEntry>;

const QUERY_ERRORS = {
  'XDS-REQUETE-OPTION-ABSENTE': {
    trouve: 'La requête de recherche n’a pas de ResponseOption.', attendu: 'ResponseOption avec returnType.', faire: 'Ajoutez cet élément.' },
  'XDS-REQUETE-RETURNTYPE': {
    trouve: 'Le type de retour demandé est « {valeur} ».', attendu: 'LeafClass ou ObjectRef.', faire: 'Corrigez returnType.' },
  'XDS-REQUETE-ABSENTE': {
    trouve: 'La requête de recherche n’a pas d’élément AdhocQuery.', attendu: 'un AdhocQuery avec son identifiant.', faire: 'Ajoutez cet élément.' },
  'XDS-REQUETE-INCONNUE': {
    trouve: 'La requête enregistrée « {id} » n’est pas connue.', attendu: 'FindDocuments, FindSubmissionSets, GetDocuments, GetAssociations, GetDocumentsAndAssociations ou FindDocumentsByReferenceId.', faire: 'Corrigez AdhocQuery/@id.' },
  'XDS-SLOT-SANS-NOM': {
    trouve: 'Un Slot n’a pas de nom.', attendu: 'un attribut name.', faire: 'Nommez ce paramètre.' },
  'XDS-SLOT-DOUBLE': {
    trouve: 'Le paramètre {slot} figure plusieurs fois.', attendu: 'un seul Slot par paramètre.', faire: 'Réunissez les valeurs dans un Slot.' },
  'XDS-SLOT-VIDE': {
    trouve: 'Le paramètre {slot} n’a pas de valeur.', attendu: 'au moins une valeur.', faire: 'Donnez une valeur ou retirez le paramètre.' },
  'XDS-SLOT-ABSENT': {
    trouve: 'Le paramètre {slot} manque.', attendu: 'ce paramètre, obligatoire pour cette requête.', faire: 'Ajoutez-le.' },
  'XDS-SLOT-EXCLUSIFS': {
    trouve: 'Les paramètres {un} et {autre} sont donnés ensemble.', attendu: 'l’un ou l’autre.', faire: 'Retirez l’un des deux.' },
  'XDS-SLOT-APOSTROPHES': {
    trouve: 'La valeur « {valeur} » du paramètre {slot} est mal entourée d’apostrophes (position {position}).',
    attendu: '\'valeur\', les apostrophes intérieures doublées.', faire: 'Corrigez les apostrophes.' },
  'XDS-SLOT-LISTE': {
    trouve: 'La liste « {valeur} » du paramètre {slot} est mal formée (position {position}).',
    attendu: '(\'valeur\',\'valeur\').', faire: 'Corrigez parenthèses et virgules.' },
  'XDS-SLOT-PARENTHESES': {
    trouve: 'La valeur du paramètre {slot} est entre parenthèses.', attendu: 'une valeur simple entre apostrophes, sans parenthèses.', faire: 'Retirez les parenthèses.' },
  'XDS-SLOT-VALEURS-MULTIPLES': {
    trouve: 'Le paramètre {slot} a {nombre} valeurs.', attendu: 'une seule valeur.', faire: 'Gardez une valeur.' },
  'XDS-SLOT-DATE': {
    trouve: 'La date « {valeur} » du paramètre {slot} n’est pas lisible.', attendu: 'AAAAMMJJhhmmss en UTC, ou ses premiers chiffres.', faire: 'Corrigez cette date.' },
  'XDS-SLOT-PATIENT': {
    trouve: 'L’identifiant de patient « {valeur} » n’a pas la forme attendue.', attendu: '<INS>^^^&<OID>&ISO^NH, suivi au plus d’une date.', faire: 'Corrigez le paramètre du patient.' },
} as const satisfies Record<string, ErrorEntry>;

const ANSWER_ERRORS = {
  'XDS-REPONSE-STATUT': {
    trouve: 'Le statut de la réponse est « {valeur} ».', attendu: 'Success, PartialSuccess ou Failure.', faire: 'Corrigez l’attribut status.' },
  'XDS-REPONSE-ECHEC-SANS-ERREUR': {
    trouve: 'La réponse est en échec sans liste d’erreurs.', attendu: 'un RegistryErrorList disant pourquoi.', faire: 'Complétez la réponse.' },
  'XDS-REPONSE-SUCCES-AVEC-ERREUR': {
    trouve: 'La réponse est un succès et porte l’erreur {code}.', attendu: 'des avertissements au plus.', faire: 'Corrigez le statut ou la gravité.' },
  'XDS-REPONSE-ERREUR-INCOMPLETE': {
    trouve: 'Une RegistryError n’a pas d’attribut {champ}.', attendu: 'errorCode et codeContext.', faire: 'Complétez l’erreur.' },
  'XDS-REPONSE-SEVERITE': {
    trouve: 'La gravité d’une erreur est « {valeur} ».', attendu: 'Error ou Warning.', faire: 'Corrigez l’attribut severity.' },
  'XDS-REPONSE-ENTREE': {
    trouve: 'La fiche {id} est incomplète ou double : {champ}.', attendu: 'chaque objet avec son identifiant, et les métadonnées une fois chacune.', faire: 'Corrigez cette fiche.' },
  'XDS-RETRAIT-VIDE': {
    trouve: 'La demande de document n’en désigne aucun.', attendu: 'au moins un DocumentRequest.', faire: 'Désignez un document.' },
  'XDS-RETRAIT-IDENTIFIANT-ABSENT': {
    trouve: 'L’élément {champ} est absent ou vide.', attendu: 'RepositoryUniqueId et DocumentUniqueId.', faire: 'Complétez la désignation du document.' },
  'XDS-RETRAIT-DOCUMENT': {
    trouve: 'Le contenu du document {document} est illisible : {detail}.', attendu: 'du base64 ou un seul xop:Include de la forme cid:…', faire: 'Corrigez l’élément Document.' },
} as const satisfies Record<string, ErrorEntry>;

/** What a transaction asks and answers: ebXML and HL7 contents, queries, documents returned. */
export const CONTENT_ERRORS = {
  ...PAYLOAD_ERRORS, ...QUERY_ERRORS, ...ANSWER_ERRORS,
} as const satisfies Record<string, ErrorEntry>;
