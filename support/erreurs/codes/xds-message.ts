import type { ErrorEntry } from '../error';

const BUILD_ERRORS = {
  'XDS-CARACTERE-INTERDIT': {
    trouve: 'Un texte à écrire en XML contient le caractère {caractere} à la position {position}.',
    attendu: 'des caractères admis par XML 1.0 seulement.', faire: 'Retirez ou remplacez ce caractère.' },
  'XDS-FRONTIERE-DANS-CONTENU': {
    trouve: 'La frontière MIME « {frontiere} » figure dans la partie {partie}.',
    attendu: 'une frontière absente de toutes les parties.', faire: 'Choisissez une autre frontière (aléatoire).' },
  'XDS-EN-TETE-MIME-IMPOSSIBLE': {
    trouve: '« {valeur} » ne peut pas figurer dans l’en-tête MIME {champ}.',
    attendu: 'une valeur sans retour à la ligne ni caractère réservé à cet endroit.', faire: 'Corrigez cette valeur.' },
} as const satisfies Record<string, ErrorEntry>;

const CONTENT_TYPE_ERRORS = {
  'XDS-TYPE-MEDIA-ABSENT': {
    trouve: 'La requête n’a pas d’en-tête Content-Type.',
    attendu: 'application/soap+xml ou multipart/related.', faire: 'Ajoutez cet en-tête.' },
  'XDS-TYPE-MEDIA-FORME': {
    trouve: 'L’en-tête Content-Type « {valeur} » est illisible à la position {position}.',
    attendu: 'type/sous-type suivi de paramètres nom=valeur séparés par des points-virgules.', faire: 'Corrigez cet en-tête.' },
  'XDS-TYPE-MEDIA-PARAMETRE-DOUBLE': {
    trouve: 'L’en-tête Content-Type donne deux fois le paramètre {parametre}.',
    attendu: 'chaque paramètre une seule fois.', faire: 'Retirez le paramètre en trop.' },
  'XDS-TYPE-MEDIA': {
    trouve: 'Le message est envoyé en {type}.',
    attendu: 'application/soap+xml (SOAP 1.2) ou multipart/related de type application/xop+xml.', faire: 'Corrigez l’en-tête Content-Type.' },
  'XDS-JEU-DE-CARACTERES': {
    trouve: 'L’en-tête Content-Type annonce le jeu de caractères {charset}.',
    attendu: 'UTF-8.', faire: 'Envoyez le message en UTF-8 et annoncez-le.' },
  'XDS-ACTION-CONTRADICTOIRE': {
    trouve: 'L’en-tête wsa:Action vaut « {wsa} » et l’action du transport « {transport} ».',
    attendu: 'la même action aux deux endroits, ou rien dans Content-Type.', faire: 'Alignez les deux valeurs.' },
} as const satisfies Record<string, ErrorEntry>;

const SOAP_ERRORS = {
  'XDS-SOAP-VERSION': {
    trouve: 'L’enveloppe est dans l’espace de noms « {espace} ».',
    attendu: 'SOAP 1.2 : http://www.w3.org/2003/05/soap-envelope.', faire: 'Envoyez le message en SOAP 1.2.' },
  'XDS-SOAP-ENVELOPPE-ABSENTE': {
    trouve: 'L’élément racine est {element}.', attendu: 'une enveloppe SOAP (Envelope).', faire: 'Placez le message dans une enveloppe SOAP 1.2.' },
  'XDS-SOAP-CORPS-ABSENT': {
    trouve: 'L’enveloppe n’a pas d’élément Body.', attendu: 'un Body, dernier enfant de l’enveloppe.', faire: 'Ajoutez le corps du message.' },
  'XDS-SOAP-EN-TETE-DOUBLE': {
    trouve: 'L’enveloppe a plusieurs éléments Header.', attendu: 'un Header au plus.', faire: 'Réunissez les en-têtes dans un seul Header.' },
  'XDS-SOAP-CORPS-DOUBLE': {
    trouve: 'L’enveloppe a plusieurs éléments Body.', attendu: 'un seul Body.', faire: 'Gardez un seul corps.' },
  'XDS-SOAP-ENFANT-INATTENDU': {
    trouve: 'L’enveloppe contient {element} à une place que SOAP 1.2 ne prévoit pas.',
    attendu: 'Header (facultatif) puis Body, dans l’espace de noms SOAP, et rien d’autre.', faire: 'Corrigez le nom, l’espace de noms ou l’ordre de cet élément.' },
  'XDS-SOAP-INSTRUCTION': {
    trouve: 'Le message contient une instruction de traitement XML.', attendu: 'aucune : SOAP 1.2 les interdit.', faire: 'Retirez cette instruction.' },
  'XDS-SOAP-EN-TETE-SANS-ESPACE': {
    trouve: 'Le bloc d’en-tête {element} n’a pas d’espace de noms.', attendu: 'des blocs d’en-tête qualifiés.', faire: 'Qualifiez ou retirez ce bloc.' },
  'XDS-SOAP-MUSTUNDERSTAND': {
    trouve: 'Le bloc d’en-tête « {local} » de l’espace « {espace} » doit être compris et ne l’est pas.',
    attendu: 'les seuls en-têtes WS-Addressing et WS-Security marqués mustUnderstand.', faire: 'Retirez ce bloc ou son attribut mustUnderstand.' },
  'XDS-SOAP-MUSTUNDERSTAND-VALEUR': {
    trouve: 'L’attribut mustUnderstand de {element} vaut « {valeur} ».', attendu: 'true, false, 1 ou 0.', faire: 'Corrigez cet attribut.' },
  'XDS-CORPS-VIDE': {
    trouve: 'Le corps du message est vide.', attendu: 'un élément : la demande ou la réponse.', faire: 'Ajoutez la charge utile.' },
  'XDS-CORPS-MULTIPLE': {
    trouve: 'Le corps du message contient {nombre} éléments.', attendu: 'un seul élément.', faire: 'Envoyez une demande par message.' },
  'XDS-FAUTE-FORME': {
    trouve: 'La faute SOAP est mal formée : {detail}.', attendu: 'Code/Value dans l’espace de noms SOAP 1.2 et Reason/Text.', faire: 'Corrigez la faute émise.' },
} as const satisfies Record<string, ErrorEntry>;

const WSA_ERRORS = {
  'XDS-WSA-VERSION': {
    trouve: 'L’en-tête {element} est dans l’espace de noms « {espace} ».', attendu: 'WS-Addressing 1.0 : http://www.w3.org/2005/08/addressing.',
    faire: 'Corrigez l’espace de noms des en-têtes d’adressage.' },
  'XDS-WSA-ACTION-ABSENTE': {
    trouve: 'L’en-tête wsa:Action est absent ou vide.', attendu: 'l’action de la transaction (propriété d’adressage obligatoire).', faire: 'Ajoutez wsa:Action.' },
  'XDS-WSA-MESSAGEID-ABSENT': {
    trouve: 'L’en-tête wsa:MessageID est absent ou vide.', attendu: 'un identifiant de message (urn:uuid:…), obligatoire quand une réponse est attendue.', faire: 'Ajoutez wsa:MessageID.' },
  'XDS-WSA-MESSAGEID-FORME': {
    trouve: 'L’en-tête wsa:MessageID vaut « {valeur} ».', attendu: 'une URI absolue, par exemple urn:uuid:…', faire: 'Corrigez wsa:MessageID.' },
  'XDS-WSA-EN-TETE-DOUBLE': {
    trouve: 'L’en-tête {element} figure {nombre} fois.', attendu: 'une seule fois.', faire: 'Retirez l’en-tête en trop.' },
  'XDS-WSA-REPLYTO': {
    trouve: 'L’en-tête wsa:ReplyTo demande une réponse à « {adresse} ».', attendu: 'l’adresse anonyme : la réponse revient sur la même connexion.', faire: 'Corrigez ou retirez wsa:ReplyTo.' },
} as const satisfies Record<string, ErrorEntry>;

const MTOM_ERRORS = {
  'XDS-MTOM-TYPE': {
    trouve: 'Le message multipart est annoncé de type « {type} ».', attendu: 'multipart/related; type="application/xop+xml".', faire: 'Corrigez l’en-tête Content-Type.' },
  'XDS-MTOM-FRONTIERE-ABSENTE': {
    trouve: 'L’en-tête Content-Type ne donne pas de frontière utilisable.', attendu: 'boundary="…" de 1 à 70 caractères.', faire: 'Ajoutez le paramètre boundary.' },
  'XDS-MTOM-FRONTIERE-INTROUVABLE': {
    trouve: 'La frontière « {frontiere} » annoncée n’ouvre aucune partie du corps.', attendu: 'la frontière de Content-Type dans le corps.', faire: 'Alignez l’en-tête et le corps.' },
  'XDS-MTOM-FRONTIERE-LIGNE': {
    trouve: 'Une ligne de frontière est suivie d’autre chose (octet {position}).', attendu: 'la frontière seule sur sa ligne, terminée par CR LF.', faire: 'Rétablissez les fins de ligne.' },
  'XDS-MTOM-FIN-ABSENTE': {
    trouve: 'Le corps multipart n’a pas de frontière de fin.', attendu: 'la frontière suivie de deux tirets.', faire: 'Envoyez le message entier : il semble coupé.' },
  'XDS-MTOM-EN-TETES': {
    trouve: 'Les en-têtes de la partie {numero} sont illisibles.', attendu: 'des lignes « nom: valeur » terminées par CR LF, puis une ligne vide.', faire: 'Corrigez les en-têtes de cette partie.' },
  'XDS-MTOM-ENCODAGE': {
    trouve: 'La partie {numero} est encodée en {encodage}, ou son contenu ne l’est pas.', attendu: 'binary, 8bit, 7bit ou base64 bien formé.', faire: 'Changez Content-Transfer-Encoding.' },
  'XDS-MTOM-CONTENT-ID-ABSENT': {
    trouve: 'La partie {numero} n’a pas de Content-ID.', attendu: 'un Content-ID par partie jointe.', faire: 'Ajoutez-le : c’est lui que cite xop:Include.' },
  'XDS-MTOM-CONTENT-ID-DOUBLE': {
    trouve: 'Deux parties portent le Content-ID « {cid} ».', attendu: 'un Content-ID unique par partie.', faire: 'Renommez une des parties.' },
  'XDS-MTOM-RACINE-ABSENTE': {
    trouve: 'Aucune partie ne porte le Content-ID « {start} » annoncé par start.', attendu: 'la partie racine, qui porte l’enveloppe.', faire: 'Alignez start et le Content-ID de l’enveloppe.' },
  'XDS-MTOM-RACINE-TYPE': {
    trouve: 'La partie racine est de type « {type} ».', attendu: 'application/xop+xml.', faire: 'Corrigez le Content-Type de la partie racine.' },
  'XDS-MTOM-PARTIE-TROP-GRANDE': {
    trouve: 'La partie {numero} fait {taille} octets.', attendu: 'au plus {maximum} octets.', faire: 'Réduisez ce contenu.' },
  'XDS-MTOM-TROP-DE-PARTIES': {
    trouve: 'Le message multipart compte plus de {maximum} parties.', attendu: 'au plus {maximum} parties.', faire: 'Découpez l’envoi.' },
  'XDS-MTOM-TAILLE': {
    trouve: 'Le corps multipart fait {taille} octets.', attendu: 'au plus {maximum} octets.', faire: 'Réduisez ou découpez l’envoi.' },
  'XDS-MTOM-PARTIE-ABSENTE': {
    trouve: 'xop:Include désigne la partie « {cid} », absente du message.', attendu: 'une partie portant ce Content-ID.', faire: 'Joignez la partie ou corrigez la référence.' },
} as const satisfies Record<string, ErrorEntry>;

/** The message that carries a transaction: media type, SOAP, WS-Addressing, MTOM. */
export const MESSAGE_ERRORS = {
  ...BUILD_ERRORS, ...CONTENT_TYPE_ERRORS, ...SOAP_ERRORS, ...WSA_ERRORS, ...MTOM_ERRORS,
} as const satisfies Record<string, ErrorEntry>;
