import type { ErrorEntry } from '../error';

/** Refusals of a VIHF, one code per cause. `{detail}` is the technical precision of the reading that refused. */
export const VIHF_ERRORS = {
  // The message and its assertion
  'VIHF-MAL-FORME': {
    trouve: 'Le message n’est pas un document XML bien formé ({detail}).',
    attendu: 'un message SOAP 1.2 bien formé.', faire: 'Corrigez la sérialisation du message.' },
  'VIHF-DOCTYPE': {
    trouve: 'Le message porte une déclaration DOCTYPE.',
    attendu: 'un message sans DOCTYPE ni entité.', faire: 'Retirez la déclaration : SOAP l’interdit.' },
  'VIHF-DEMESURE': {
    trouve: 'Le message dépasse les limites de lecture ({detail}).',
    attendu: 'un message de taille, de profondeur et de nombre d’éléments raisonnables.', faire: 'Réduisez le message.' },
  'VIHF-ENCODAGE': {
    trouve: 'Le message n’est pas du texte UTF-8 lisible ({detail}).',
    attendu: 'de l’UTF-8 valide, annoncé comme tel ou sans annonce.', faire: 'Sérialisez le message en UTF-8.' },
  'VIHF-ABSENT': {
    trouve: 'Aucune assertion SAML 2.0 n’est dans le message.',
    attendu: 'une assertion dans soap:Header/wsse:Security.', faire: 'Joignez le VIHF à chaque appel.' },
  'VIHF-PLUSIEURS-ASSERTIONS': {
    trouve: 'Plusieurs assertions sont dans le message ({detail}).',
    attendu: 'une seule assertion dans tout le message.', faire: 'N’envoyez qu’un VIHF par appel.' },
  'VIHF-ASSERTION-IMBRIQUEE': {
    trouve: 'Une assertion est enfermée dans une autre ou dans sa signature ({detail}).',
    attendu: 'une seule assertion, sans Advice ni assertion incluse.', faire: 'Retirez l’assertion incluse.' },
  'VIHF-EMPLACEMENT': {
    trouve: 'L’assertion n’est pas à sa place ({detail}).',
    attendu: 'l’assertion enfant direct de soap:Envelope/soap:Header/wsse:Security.', faire: 'Placez le VIHF dans l’en-tête de sécurité.' },
  'VIHF-CHIFFRE': {
    trouve: 'Le message porte un élément SAML chiffré ({detail}).',
    attendu: 'un VIHF en clair, protégé par TLS.', faire: 'Envoyez l’assertion sans la chiffrer.' },
  'VIHF-ELEMENT-DOUBLE': {
    trouve: 'L’élément {detail} est présent plusieurs fois dans l’assertion : sa valeur est ambiguë.',
    attendu: 'cet élément une seule fois.', faire: 'Ne gardez qu’une occurrence.' },
  'VIHF-ATTRIBUT-DOUBLE': {
    trouve: 'L’attribut VIHF {detail} est donné plusieurs fois : sa valeur est ambiguë.',
    attendu: 'cet attribut une seule fois, avec une seule valeur.', faire: 'Ne gardez qu’une occurrence.' },
  // Identifiers
  'VIHF-ID-ABSENT': {
    trouve: 'L’assertion ne porte pas d’identifiant ID.',
    attendu: 'un attribut ID unique, cible de la signature.', faire: 'Ajoutez l’attribut ID à l’assertion.' },
  'VIHF-ID-DOUBLE': {
    trouve: 'Un même identifiant désigne plusieurs éléments du message ({detail}).',
    attendu: 'des identifiants uniques dans tout le message.', faire: 'Donnez un identifiant distinct à chaque élément.' },
  'VIHF-ID-JUMEAU': {
    trouve: 'L’identifiant de l’assertion a un jumeau d’une autre écriture ({detail}).',
    attendu: 'le seul attribut ID, sans Id, id, wsu:Id ni xml:id de même rôle.', faire: 'Retirez l’identifiant jumeau.' },
  // Shape of the signature
  'VIHF-SIGNATURE-ABSENTE': {
    trouve: 'L’assertion n’est pas signée.',
    attendu: 'une signature enveloppée par le certificat ORG_SIGN de la structure.', faire: 'Signez le VIHF avant de l’envoyer.' },
  'VIHF-SIGNATURE-MULTIPLE': {
    trouve: 'Plusieurs signatures sont dans le message ({detail}).',
    attendu: 'une seule signature dans tout le message.', faire: 'Ne gardez que la signature de l’assertion.' },
  'VIHF-SIGNATURE-EMPLACEMENT': {
    trouve: 'La signature n’est pas dans l’assertion ({detail}).',
    attendu: 'une signature enfant direct de l’assertion qu’elle protège.', faire: 'Signez l’assertion elle-même, par une signature enveloppée.' },
  'VIHF-SIGNATURE-FORME': {
    trouve: 'La signature n’a pas la forme attendue ({detail}).',
    attendu: 'SignedInfo, SignatureValue et KeyInfo, une fois chacun, et rien d’autre.', faire: 'Produisez une signature XML-DSig enveloppée simple.' },
  'VIHF-SIGNEDINFO-MULTIPLE': {
    trouve: 'La signature porte plusieurs SignedInfo.',
    attendu: 'un seul SignedInfo.', faire: 'Ne gardez que le SignedInfo signé.' },
  'VIHF-REFERENCE-MULTIPLE': {
    trouve: 'La signature ne porte pas exactement une référence ({detail}).',
    attendu: 'une seule Reference, vers l’assertion.', faire: 'Ne signez que l’assertion.' },
  'VIHF-REFERENCE-VIDE': {
    trouve: 'La référence signée n’a pas d’URI, ou une URI vide.',
    attendu: 'une URI « # » suivie de l’ID de l’assertion.', faire: 'Référencez l’assertion par son ID.' },
  'VIHF-REFERENCE-EXTERNE': {
    trouve: 'La référence signée vise une ressource extérieure au message ({detail}).',
    attendu: 'une URI « # » suivie de l’ID de l’assertion.', faire: 'Référencez l’assertion par son ID.' },
  'VIHF-REFERENCE-AUTRE': {
    trouve: 'La référence signée vise un autre élément que l’assertion ({detail}).',
    attendu: 'une URI « # » suivie de l’ID de l’assertion.', faire: 'Référencez l’assertion par son ID.' },
  'VIHF-ALGORITHME-CANONISATION': {
    trouve: 'La méthode de canonisation n’est pas admise ({detail}).',
    attendu: 'la canonisation exclusive sans commentaires.', faire: 'Signez avec xml-exc-c14n.' },
  'VIHF-ALGORITHME-SIGNATURE': {
    trouve: 'L’algorithme de signature n’est pas admis ({detail}).',
    attendu: 'RSA-SHA256 (RSA-SHA1 sous le seul profil « exemples-2020 »).', faire: 'Signez en RSA-SHA256.' },
  'VIHF-ALGORITHME-CONDENSAT': {
    trouve: 'L’algorithme de condensat n’est pas admis ({detail}).',
    attendu: 'SHA-256 (SHA-1 sous le seul profil « exemples-2020 »).', faire: 'Calculez le condensat en SHA-256.' },
  'VIHF-ALGORITHME-PARAMETRES': {
    trouve: 'Un algorithme de la signature porte des paramètres non admis ({detail}).',
    attendu: 'aucun paramètre (ni HMACOutputLength, ni paramètres PSS).', faire: 'Retirez les paramètres.' },
  'VIHF-TRANSFORMATION': {
    trouve: 'La transformation n’est pas admise à cette place ({detail}).',
    attendu: 'enveloped-signature puis xml-exc-c14n.', faire: 'N’utilisez que ces deux transformations.' },
  'VIHF-TRANSFORMATION-NOMBRE': {
    trouve: 'Le nombre de transformations n’est pas admis ({detail}).',
    attendu: 'deux transformations : enveloped-signature puis xml-exc-c14n.', faire: 'N’utilisez que ces deux transformations.' },
  'VIHF-PREFIXES': {
    trouve: 'La liste InclusiveNamespaces est irrégulière ({detail}).',
    attendu: 'au plus un InclusiveNamespaces, avec un PrefixList de préfixes, sous xml-exc-c14n.', faire: 'Corrigez ou retirez InclusiveNamespaces.' },
  'VIHF-VALEUR-IMPURE': {
    trouve: 'Une valeur de la signature contient autre chose que du texte ({detail}).',
    attendu: 'du base64 seul, sans commentaire, instruction ni élément.', faire: 'N’écrivez que la valeur.' },
  'VIHF-BASE64': {
    trouve: 'Une valeur de la signature n’est pas du base64 ({detail}).',
    attendu: 'du base64 régulier (blancs tolérés).', faire: 'Corrigez le codage de la valeur.' },
  // Policy: the signature may hold, the bench refuses all the same (parser differentials)
  'VIHF-POLITIQUE-COMMENTAIRE': {
    trouve: 'L’assertion contient un commentaire XML ; la signature peut tenir, la politique le refuse.',
    attendu: 'une assertion sans commentaire, que tous les lecteurs lisent de même.', faire: 'Retirez les commentaires avant de signer.' },
  'VIHF-POLITIQUE-INSTRUCTION': {
    trouve: 'L’assertion contient une instruction de traitement XML ; certains lecteurs l’acceptent, la politique la refuse.',
    attendu: 'une assertion sans instruction de traitement.', faire: 'Retirez l’instruction avant de signer.' },
  // Cryptography
  'VIHF-CANONISATION': {
    trouve: 'L’assertion ne peut pas être mise sous forme canonique ({detail}).',
    attendu: 'des espaces de noms absolus et une forme canonique non vide.', faire: 'Corrigez les espaces de noms du message.' },
  'VIHF-CONDENSAT': {
    trouve: 'Le contenu de l’assertion ne correspond pas au condensat signé.',
    attendu: 'une assertion inchangée depuis sa signature.', faire: 'Ne modifiez ni ne ré-indentez l’assertion après l’avoir signée.' },
  'VIHF-KEYINFO-ABSENT': {
    trouve: 'La signature ne joint pas le certificat du signataire.',
    attendu: 'KeyInfo/X509Data/X509Certificate.', faire: 'Joignez le certificat ORG_SIGN à la signature.' },
  'VIHF-KEYINFO-CERTIFICAT': {
    trouve: 'Le certificat joint à la signature est illisible ({detail}).',
    attendu: 'un certificat X.509 en base64 (quatre au plus).', faire: 'Joignez le certificat ORG_SIGN tel que délivré.' },
  'VIHF-EMETTEUR': {
    trouve: 'L’émetteur de l’assertion n’est pas le titulaire du certificat qui signe ({detail}).',
    attendu: 'dans Issuer, le nom (DN) du certificat de signature.', faire: 'Recopiez dans Issuer le sujet du certificat ORG_SIGN, au format RFC 2253.' },
  'VIHF-CLE-TYPE': {
    trouve: 'La clé du signataire n’est pas une clé RSA ({detail}).',
    attendu: 'une clé RSA.', faire: 'Signez avec le certificat ORG_SIGN de l’IGC Santé.' },
  'VIHF-CLE-FAIBLE': {
    trouve: 'La clé RSA du signataire est trop courte ({detail} bits).',
    attendu: 'au moins 2048 bits.', faire: 'Renouvelez le certificat.' },
  'VIHF-SIGNATURE-FAUSSE': {
    trouve: 'La valeur de la signature n’est pas celle du signataire.',
    attendu: 'une signature faite avec la clé du certificat joint, inchangée depuis.', faire: 'Vérifiez la clé qui signe et que rien ne retouche SignedInfo.' },
  'VIHF-LECTURE-IMPOSSIBLE': {
    trouve: 'La vérification du VIHF s’est interrompue ({detail}) : il est refusé.',
    attendu: 'une vérification menée à son terme.', faire: 'Transmettez le message à l’équipe du banc si le cas persiste.' },
  // Issuing
  'VIHF-CLE-ILLISIBLE': {
    trouve: 'Le certificat ou la clé de signature est illisible.',
    attendu: 'un certificat et sa clé privée RSA au format PEM.', faire: 'Vérifiez les deux fichiers du certificat de signature.' },
  'VIHF-CLE-DEPAREILLEE': {
    trouve: 'La clé de signature n’est pas celle du certificat.',
    attendu: 'la clé privée du certificat de signature.', faire: 'Vérifiez que les deux fichiers vont ensemble.' },
} as const satisfies Record<string, ErrorEntry>;

export type VihfCode = keyof typeof VIHF_ERRORS;
