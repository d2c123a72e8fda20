import type { ErrorEntry } from '../error';

const LOT_ERRORS = {
  'XDS-LOT-ABSENT': {
    trouve: 'Le message n’a pas de lot de soumission.', attendu: 'un RegistryPackage classé comme lot.', faire: 'Ajoutez le lot.' },
  'XDS-LOT-MULTIPLE': {
    trouve: 'Le message porte {nombre} lots de soumission.', attendu: 'un seul lot par message.', faire: 'Envoyez un message par lot.' },
  'XDS-LOT-FORME': {
    trouve: 'Le lot {id} est incomplet, ou sa métadonnée {champ} est double ou illisible.',
    attendu: 'uniqueId, sourceId, patientId, submissionTime (AAAAMMJJhhmmss), contentTypeCode et authorPerson, une fois chacun.', faire: 'Corrigez cette métadonnée du lot.' },
  'XDS-DEPOT-LISTE-ABSENTE': {
    trouve: 'Le message n’a pas de liste d’objets (RegistryObjectList).', attendu: 'le lot, les documents et leurs associations.', faire: 'Ajoutez cette liste.' },
  'XDS-DEPOT-VIDE': {
    trouve: 'Le dépôt ne contient aucun document.', attendu: 'au moins un ExtrinsicObject.', faire: 'Ajoutez un document.' },
  'XDS-DEPOT-METADONNEE': {
    trouve: 'La fiche du document {id} ne dit pas {champ}.', attendu: 'toutes les métadonnées obligatoires d’un dépôt.', faire: 'Complétez cette métadonnée.' },
  'XDS-DEPOT-DOUBLE': {
    trouve: 'La valeur « {valeur} » de {champ} sert deux fois dans le message.', attendu: 'une valeur propre à chaque objet.', faire: 'Donnez une valeur différente à chacun.' },
  'XDS-DEPOT-ASSOCIATION': {
    trouve: 'L’association {id} n’est pas admise dans un dépôt : {detail}.', attendu: 'HasMember, RPLC ou signs, entre objets connus.', faire: 'Corrigez cette association.' },
  'XDS-DEPOT-MEMBRE-ABSENT': {
    trouve: 'Le document {id} n’est pas rattaché au lot.', attendu: 'une association HasMember du lot vers ce document.', faire: 'Ajoutez cette association.' },
  'XDS-DEPOT-DOCUMENT-ABSENT': {
    trouve: 'Le contenu du document {id} n’est pas dans le message.', attendu: 'un élément Document portant cet identifiant.', faire: 'Joignez le contenu.' },
  'XDS-DEPOT-DOCUMENT-ORPHELIN': {
    trouve: 'Le contenu « {id} » ne correspond à aucune fiche.', attendu: 'un ExtrinsicObject portant cet identifiant.', faire: 'Retirez ce contenu ou ajoutez sa fiche.' },
  'XDS-ASSOCIATION-FORME': {
    trouve: 'L’association {id} n’a pas d’attribut {champ}.', attendu: 'associationType, sourceObject et targetObject.', faire: 'Complétez cette association.' },
  'XDS-ASSOCIATION-VERSION': {
    trouve: 'La version précédente « {valeur} » n’est pas un nombre entier positif.', attendu: 'la version lue, par exemple 1.', faire: 'Corrigez PreviousVersion.' },
  'XDS-MAJ-VIDE': {
    trouve: 'La mise à jour ne change rien.', attendu: 'de nouvelles métadonnées ou un changement de statut.', faire: 'Ajoutez l’association qui dit le changement.' },
  'XDS-MAJ-ASSOCIATION': {
    trouve: 'L’association {id} n’est pas celle d’une mise à jour : {detail}.', attendu: 'HasMember ou UpdateAvailabilityStatus, depuis le lot.', faire: 'Corrigez cette association.' },
  'XDS-MAJ-VERSION-ABSENTE': {
    trouve: 'La mise à jour de {id} ne dit pas de quelle version elle part.', attendu: 'un Slot PreviousVersion.', faire: 'Ajoutez la version lue.' },
  'XDS-MAJ-LID': {
    trouve: 'L’identifiant logique du document {id} est « {valeur} ».', attendu: 'lid=« urn:uuid:… », celui que le registre a donné.', faire: 'Corrigez l’attribut lid.' },
  'XDS-MAJ-CIBLE': {
    trouve: 'Le changement de statut vise « {valeur} ».', attendu: 'l’entryUUID d’un document (urn:uuid:…).', faire: 'Corrigez targetObject.' },
  'XDS-MAJ-STATUT': {
    trouve: 'Le statut {champ} est « {valeur} ».', attendu: 'l’URI de Approved, Deprecated, Archived ou Deleted.', faire: 'Corrigez ce Slot.' },
  'XDS-CDA-RACINE': {
    trouve: 'Le document commence par « {element} ».', attendu: 'ClinicalDocument (CDA R2).', faire: 'Envoyez un document CDA.' },
} as const satisfies Record<string, ErrorEntry>;

const XADES_ERRORS = {
  'XDS-XADES-ABSENTE': {
    trouve: 'Le lot n’est pas signé.', attendu: 'un document de signature XAdES.', faire: 'Signez le lot.' },
  'XDS-XADES-MULTIPLE': {
    trouve: 'Le lot porte {nombre} documents de signature.', attendu: 'un seul.', faire: 'Gardez la signature du lot.' },
  'XDS-XADES-ASSOCIATION': {
    trouve: 'Le document de signature n’est pas relié au lot.', attendu: 'une association signs de la signature vers le lot.', faire: 'Ajoutez cette association.' },
  'XDS-XADES-FORME': {
    trouve: 'La signature XAdES est mal formée : {detail}.', attendu: 'une signature couvrant le manifeste et les propriétés signées.', faire: 'Corrigez le document de signature.' },
  'XDS-XADES-ID-DOUBLE': {
    trouve: 'L’identifiant « {id} » sert deux fois dans la signature.', attendu: 'un identifiant par élément.', faire: 'Corrigez les attributs Id.' },
  'XDS-XADES-ALGORITHME': {
    trouve: 'L’algorithme {role} « {valeur} » n’est pas admis.', attendu: 'C14N, SHA-1, SHA-256 ou SHA-512, RSA.', faire: 'Employez un algorithme admis.' },
  'XDS-XADES-EMPREINTE': {
    trouve: 'L’empreinte de « {reference} » ne correspond pas à son contenu.', attendu: 'l’empreinte de ce qui est envoyé.', faire: 'Signez après la dernière modification.' },
  'XDS-XADES-SIGNATURE': {
    trouve: 'La valeur de signature ne correspond pas au certificat joint.', attendu: 'une signature faite avec la clé de ce certificat.', faire: 'Vérifiez la clé et le certificat.' },
  'XDS-XADES-CERTIFICAT': {
    trouve: 'Les propriétés signées nomment un autre certificat que celui qui est joint.', attendu: 'l’empreinte du certificat signataire.', faire: 'Corrigez SigningCertificate.' },
  'XDS-XADES-LOT-ABSENT': {
    trouve: 'Le manifeste ne nomme pas le lot {lot}.', attendu: 'une référence urn:oid: à l’identifiant du lot.', faire: 'Ajoutez la référence au lot.' },
  'XDS-XADES-DOCUMENT-ABSENT': {
    trouve: 'Le manifeste ne nomme pas le document {document}.', attendu: 'une référence par document du lot.', faire: 'Ajoutez cette référence.' },
  'XDS-XADES-DOCUMENT-INCONNU': {
    trouve: 'Le manifeste nomme « {reference} », qui n’est pas dans le lot ou y est déjà nommé.', attendu: 'le lot et ses documents, une fois chacun.', faire: 'Retirez cette référence.' },
} as const satisfies Record<string, ErrorEntry>;

/** Submissions, updates and their signature (TD2.1, TD3.3). */
export const SUBMISSION_ERRORS = { ...LOT_ERRORS, ...XADES_ERRORS } as const satisfies Record<string, ErrorEntry>;
