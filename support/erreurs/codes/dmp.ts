import type { ErrorEntry } from '../error';

/** Causes of refusal of the mock DMP (the sentence goes to the national trace), then the mock's own troubles. */
export const DMP_ERRORS = {
  // stage http
  'DMP-HTTP-METHODE': { trouve: 'La requête HTTP est un {methode}.', attendu: 'un POST.', faire: 'Envoyer le message SOAP par POST.' },
  'DMP-HTTP-CHEMIN': { trouve: 'Aucun service du DMP ne répond à {chemin}.', attendu: 'patients, habilitations, registry ou repository sous /si-dmp-server/v2/services/.', faire: 'Corriger l’adresse du service.' },
  'DMP-HTTP-COMPRESSE': { trouve: 'Le corps est compressé ({encodage}).', attendu: 'un corps sans compression.', faire: 'Retirer Content-Encoding.' },
  'DMP-HTTP-TAILLE': { trouve: 'Le corps dépasse {maximum} octets.', attendu: 'au plus {maximum} octets.', faire: 'Réduire le message.' },
  'DMP-HTTP-INTERROMPU': { trouve: 'La connexion s’est fermée avant la fin du corps ({recus} octets reçus).', attendu: 'un corps entier.', faire: 'Vérifier le client et le réseau.' },
  'DMP-HTTP-ILLISIBLE': { trouve: 'La requête HTTP est illisible ou trop lente ({detail}).', attendu: 'une requête HTTP/1.1 bien formée et complète à temps.', faire: 'Vérifier le client.' },
  // stage soap
  'DMP-ACTION-INCONNUE': { trouve: 'wsa:Action vaut « {action} ».', attendu: 'l’action d’une transaction servie.', faire: 'Corriger wsa:Action.' },
  'DMP-SERVICE': { trouve: 'La transaction {transaction} est arrivée sur le service {service}.', attendu: 'le service {attendu}.', faire: 'Corriger l’adresse du service.' },
  // stage vihf-contenu
  'DMP-VIHF-ATTRIBUT': { trouve: 'Le VIHF ne porte pas {attribut}.', attendu: 'une valeur non vide.', faire: 'Compléter le VIHF.' },
  'DMP-VIHF-CARDINALITE': { trouve: 'Le VIHF porte {nombre} fois {attribut}.', attendu: '{attendu}.', faire: 'Corriger le VIHF.' },
  'DMP-VIHF-VERSION': { trouve: 'VIHF_Version vaut « {valeur} ».', attendu: '{attendu}.', faire: 'Corriger VIHF_Version.' },
  'DMP-VIHF-MODE': { trouve: 'Le mode d’authentification est « {valeur} ».', attendu: 'INDIRECTE ou INDIRECTE_RENFORCEE avec un certificat de personne morale.', faire: 'Corriger le mode d’authentification.' },
  'DMP-VIHF-RESSOURCE': { trouve: 'Ressource_URN vaut « {valeur} ».', attendu: 'urn:dmp.', faire: 'Corriger Ressource_URN.' },
  'DMP-VIHF-ACCES': { trouve: 'Le mode d’accès est « {valeur} » ({systeme}).', attendu: 'normal, bris_de_glace ou centre_15 de 1.2.250.1.213.1.1.4.248.', faire: 'Corriger purposeofuse.' },
  'DMP-VIHF-SECTEUR': { trouve: 'Secteur_Activite vaut « {valeur} ».', attendu: 'SAxx^1.2.250.1.71.4.2.4.', faire: 'Corriger Secteur_Activite.' },
  'DMP-VIHF-NAMEID': { trouve: 'NameID vaut « {valeur} ».', attendu: 'en AIR, 8 suivi des 11 chiffres du RPPS.', faire: 'Transmettre l’identifiant national du professionnel au travail.' },
  'DMP-VIHF-RPPS-CLE': { trouve: 'La clé du RPPS de NameID « {valeur} » est fausse.', attendu: 'une clé de Luhn juste.', faire: 'Vérifier le RPPS saisi.' },
  'DMP-VIHF-STRUCTURE': { trouve: 'Identifiant_Structure vaut « {valeur} ».', attendu: 'un identifiant national de structure (en AIR : 1 suivi du FINESS).', faire: 'Corriger Identifiant_Structure.' },
  'DMP-VIHF-ROLE': { trouve: 'Le premier rôle est « {valeur} » ({systeme}).', attendu: 'une profession de 1.2.250.1.71.1.2.7 ou un rôle de 1.2.250.1.213.1.1.4.6.', faire: 'Corriger le rôle.' },
  'DMP-VIHF-SECOND-ROLE': { trouve: 'La profession {profession} n’a pas de second rôle valable (« {valeur} »).', attendu: 'savoir-faire 1.2.250.1.71.4.2.5 pour un médecin, section 1.2.250.1.71.4.2.6 pour un pharmacien.', faire: 'Ajouter la spécialité au VIHF.' },
  'DMP-VIHF-METHODE': { trouve: 'La méthode d’authentification primaire ({emplacement}) est « {valeur} ».', attendu: '{attendu}.', faire: 'Déclarer la conformité PGSSI-S à sa place.' },
  'DMP-VIHF-CLASSE': { trouve: 'AuthnContextClassRef vaut « {valeur} ».', attendu: 'une classe SAML 2.0.', faire: 'Corriger AuthnContextClassRef.' },
  'DMP-VIHF-DATE': { trouve: '{attribut} vaut « {valeur} ».', attendu: 'un xs:dateTime UTC.', faire: 'Corriger la date.' },
  'DMP-VIHF-CONDITIONS': { trouve: 'Les Conditions du VIHF ({debut} – {fin}) excluent l’instant {instant}.', attendu: 'un jeton dans sa fenêtre de validité, ou sans Conditions.', faire: 'Émettre un jeton neuf.' },
  'DMP-VIHF-PATIENT': { trouve: 'resource-id vaut « {valeur} ».', attendu: 'INS à clé juste sous la forme <INS>^^^&<OID>&ISO^NH.', faire: 'Corriger l’identité transmise.' },
  'DMP-VIHF-OID-INS': { trouve: 'L’INS est sous l’OID {oid}.', attendu: '{attendu} : ce banc n’admet que des identités de test.', faire: 'Employer une identité de test.' },
  'DMP-VIHF-PATIENT-DIFFERENT': { trouve: 'Le VIHF vise le patient {jeton}, la requête le patient {requete}.', attendu: 'le même patient.', faire: 'Lier chaque jeton au patient demandé.' },
  // stage structure
  'DMP-STRUCTURE-DIFFERENTE': { trouve: 'Identifiant_Structure vaut {jeton}, le certificat TLS est celui de {certificat}.', attendu: 'la structure du certificat, ou un FINESS géographique de l’entité juridique qu’il nomme.', faire: 'Accorder le VIHF et le certificat.' },
  'DMP-STRUCTURE-CACHET': { trouve: 'Le certificat de cachet est celui de {cachet}, le certificat TLS celui de {certificat}.', attendu: 'deux certificats de la même structure ou de son entité juridique.', faire: 'Employer le cachet de la structure.' },
  'DMP-STRUCTURE-INCONNUE': { trouve: 'La structure {structure} est introuvable ou inactive.', attendu: 'une structure active.', faire: 'Vérifier le FINESS transmis.' },
  // stage fraicheur
  'DMP-JETON-PERIME': { trouve: 'Le jeton a {age} ms.', attendu: 'au plus {duree} ms (tolérance {tolerance} ms).', faire: 'Émettre un jeton neuf pour chaque appel.' },
  'DMP-JETON-FUTUR': { trouve: 'Le jeton est émis {avance} ms dans le futur.', attendu: 'au plus {tolerance} ms d’avance.', faire: 'Synchroniser l’horloge du DPI.' },
  'DMP-JETON-REJOUE': { trouve: 'Le jeton {jeton} a déjà servi.', attendu: 'un jeton par appel.', faire: 'Émettre un jeton neuf pour chaque appel.' },
  'DMP-JETONS-PLEIN': { trouve: 'Le registre des jetons vus est plein ({nombre}).', attendu: 'moins de {nombre} jetons en cours de validité.', faire: 'Augmenter replayCapacity ou réduire la charge.' },
  // stage liste-blanche
  'DMP-LISTE-ABSENTE': { trouve: 'Le FINESS {finess} n’est pas en liste blanche AIR simplifié.', attendu: 'un FINESS géographique sous contrat.', faire: 'Signer le contrat pour ce site.' },
  'DMP-LISTE-EXPIREE': { trouve: 'Le contrat AIR du FINESS {finess} est échu depuis le {depuis}.', attendu: 'un contrat de moins de {mois} mois.', faire: 'Renouveler l’auto-homologation et le contrat.' },
  'DMP-LISTE-STRUCTURE-RETIREE': { trouve: 'Le FINESS {finess} est retiré de la liste blanche depuis le {depuis} ({motif}).', attendu: 'une structure non retirée.', faire: 'Obtenir le rétablissement auprès de l’Assurance maladie.' },
  'DMP-LISTE-LOGICIEL-RETIRE': { trouve: 'Le logiciel {logiciel} est retiré de la liste blanche depuis le {depuis} ({motif}).', attendu: 'un logiciel non retiré.', faire: 'Contacter l’éditeur.' },
  // stages droit-fonctionnel, professionnel
  'DMP-DROIT-FONCTIONNEL': { trouve: '« {action} » ({transaction}) n’est pas ouvert au profil {profil} en mode {acces}, authentification {mode}.', attendu: 'une transaction permise par la matrice des droits fonctionnels.', faire: 'Employer la voie prévue pour cette transaction.' },
  'DMP-PS-INCONNU': { trouve: 'Le RPPS {rpps} est inconnu du répertoire national.', attendu: 'un professionnel inscrit.', faire: 'Vérifier le RPPS transmis.' },
  'DMP-PS-NON-AUTORISE': { trouve: 'Le RPPS {rpps} n’a pas d’accès au DMP ({motif}).', attendu: 'un professionnel autorisé.', faire: 'Régulariser la situation du professionnel.' },
  'DMP-PS-NON-LIE': { trouve: 'Le professionnel {rpps} et la structure {structure} ne sont pas liés.', attendu: 'un professionnel exerçant dans la structure.', faire: 'Vérifier le couple RPPS et FINESS.' },
  // stage dossier
  'DMP-DOSSIER-INEXISTANT': { trouve: 'Ce patient n’a pas de DMP.', attendu: 'un DMP existant.', faire: 'Ne pas chercher de documents après une TD0.2 négative.' },
  'DMP-DOSSIER-FERME': { trouve: 'Le DMP de ce patient est fermé.', attendu: 'un DMP actif.', faire: 'Ne pas chercher de documents dans un DMP fermé.' },
  'DMP-DOSSIER-BLOQUE': { trouve: 'Le patient a bloqué ce professionnel.', attendu: 'un professionnel non bloqué, ou un document dont il est l’auteur.', faire: 'Respecter le choix du patient.' },
  'DMP-DOSSIER-SANS-AUTORISATION': { trouve: 'Aucune autorisation d’accès de ce professionnel au DMP.', attendu: 'une autorisation valide.', faire: 'Recueillir l’accord du patient puis déclarer l’autorisation (TD0.3).' },
  'DMP-DOSSIER-AUTORISATION-EXPIREE': { trouve: 'L’autorisation d’accès au DMP est expirée.', attendu: 'une autorisation valide.', faire: 'Recueillir l’accord du patient puis déclarer l’autorisation (TD0.3).' },
  'DMP-DOSSIER-URGENCE-OPPOSEE': { trouve: 'Le patient s’oppose à cet accès en urgence.', attendu: 'un patient non opposé.', faire: 'Respecter le choix du patient.' },
  'DMP-DOCUMENT-INCONNU': { trouve: 'Aucun document {document} dans le DMP de ce patient.', attendu: 'l’uniqueId d’un document, jamais son entryUUID.', faire: 'Reprendre l’uniqueId de la réponse TD3.1.' },
  'DMP-DOCUMENT-NON-LISIBLE': { trouve: 'Le document {document} n’est pas lisible par ce professionnel ({motif}).', attendu: 'un document que l’annexe 3 lui ouvre.', faire: 'Respecter le choix du patient.' },
  'DMP-DEPOT-INCONNU': { trouve: 'RepositoryUniqueId vaut {depot}.', attendu: '{attendu}.', faire: 'Reprendre le RepositoryUniqueId de la réponse TD3.1.' },
  // stage reponse
  'DMP-NON-SERVI': { trouve: 'La transaction {transaction} est permise ici mais ce DMP simulé ne la sert pas encore.', attendu: 'une transaction servie.', faire: 'Attendre une version qui la sert.' },
  'DMP-MAINTENANCE': { trouve: 'Le service du DMP est en maintenance.', attendu: 'une nouvelle demande plus tard.', faire: 'Recommencer plus tard.' },
  'DMP-INTERNE': { trouve: 'Le DMP simulé a échoué ({detail}).', attendu: 'une réponse.', faire: 'Signaler ce défaut du banc.' },
  // the mock's own
  'DMP-PERSONAS': { trouve: 'Personas {source}, champ {champ} : {detail}.', attendu: 'des personas conformes au schéma.', faire: 'Corriger ce champ.' },
  'DMP-REGLAGES': { trouve: 'Réglage {champ} : {detail}.', attendu: 'une valeur du schéma de fixtures/dmp.', faire: 'Corriger ce réglage.' },
  'DMP-DEMARRAGE': { trouve: 'Le DMP simulé ne peut pas écouter sur {adresse} ({detail}).', attendu: 'un port libre de la boucle locale.', faire: 'Choisir un autre port, ou 0.' },
  'DMP-ADMIN-REQUETE': { trouve: 'Administration : {champ} : {detail}.', attendu: 'une demande conforme à docs/dmp-admin.openapi.yaml.', faire: 'Corriger la demande.' },
  'DMP-ADMIN-REFUS': { trouve: 'L’administration du DMP simulé a répondu {statut} à {demande} : {detail}', attendu: 'une demande acceptée.', faire: 'Lire la réponse.' },
  'DMP-ADMIN-INJOIGNABLE': { trouve: 'L’administration du DMP simulé ne répond pas à {adresse}.', attendu: 'un DMP simulé démarré.', faire: 'Vérifier qu’il tourne et que l’adresse est la bonne.' },
} as const satisfies Record<string, ErrorEntry>;
