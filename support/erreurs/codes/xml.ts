import type { ErrorEntry } from '../error';

/** Refusals of the XML door (support/xml/door.ts), canonicalisation and schemas. One code per cause. */
export const XML_ERRORS = {
  'XML-NON-OUVERT': {
    trouve: 'Le lecteur XML est utilisé avant d’avoir été ouvert.',
    attendu: 'un appel à openXml() au démarrage.', faire: 'Signalez ce défaut du banc.' },
  'XML-VIDE': {
    trouve: 'Le message est vide.',
    attendu: 'un document XML.', faire: 'Vérifiez le corps envoyé.' },
  'XML-TAILLE': {
    trouve: 'Le message fait {taille} octets.',
    attendu: 'au plus {maximum} octets.', faire: 'Réduisez le message ou découpez la demande.' },
  'XML-COMPRESSE': {
    trouve: 'Le message est compressé (gzip).',
    attendu: 'du texte XML non compressé.', faire: 'Désactivez la compression du corps.' },
  'XML-ENCODAGE': {
    trouve: 'Le message est encodé en {encodage}.',
    attendu: 'de l’UTF-8, annoncé comme tel ou sans déclaration d’encodage.', faire: 'Encodez le message en UTF-8.' },
  'XML-NUL': {
    trouve: 'Le message contient un octet nul (position {position}).',
    attendu: 'uniquement des caractères permis par XML 1.0.', faire: 'Retirez cet octet.' },
  'XML-UTF8-INVALIDE': {
    trouve: 'Le message contient des octets qui ne forment pas de l’UTF-8.',
    attendu: 'de l’UTF-8 valide d’un bout à l’autre.', faire: 'Corrigez l’encodage des caractères accentués.' },
  'XML-VERSION': {
    trouve: 'Le message se déclare en XML {version}.',
    attendu: 'du XML 1.0, seul admis par SOAP 1.2.', faire: 'Corrigez la déclaration XML.' },
  'XML-DOCTYPE': {
    trouve: 'Le message contient une déclaration DOCTYPE (position {position}).',
    attendu: 'aucune DTD ni entité : SOAP 1.2 les interdit.', faire: 'Retirez la déclaration DOCTYPE.' },
  'XML-PROFONDEUR': {
    trouve: 'Les éléments du message sont emboîtés sur plus de {maximum} niveaux.',
    attendu: 'au plus {maximum} niveaux.', faire: 'Vérifiez la construction du message.' },
  'XML-NOEUDS': {
    trouve: 'Le message compte plus de {maximum} nœuds (éléments, textes, commentaires, instructions).',
    attendu: 'au plus {maximum} nœuds.', faire: 'Réduisez le message ou découpez la demande.' },
  'XML-ATTRIBUTS': {
    trouve: 'Le message compte plus de {maximum} attributs, déclarations d’espaces de noms comprises.',
    attendu: 'au plus {maximum} attributs.', faire: 'Réduisez le message ou découpez la demande.' },
  'XML-ATTRIBUTS-ELEMENT': {
    trouve: 'Un élément porte plus de {maximum} attributs, déclarations d’espaces de noms comprises.',
    attendu: 'au plus {maximum} attributs par élément.', faire: 'Vérifiez la construction du message.' },
  'XML-DEUX-RACINES': {
    trouve: 'Le message contient un second élément après l’élément racine (ligne {ligne}).',
    attendu: 'un seul élément racine.', faire: 'Envoyez un seul document par message.' },
  'XML-MAL-FORME': {
    trouve: 'Le message n’est pas du XML bien formé (ligne {ligne}, colonne {colonne}).',
    attendu: 'un document XML bien formé, préfixes d’espaces de noms déclarés.', faire: 'Corrigez le message à cet endroit.' },
  'XML-C14N': {
    trouve: 'L’élément {element} ne peut pas être mis sous forme canonique.',
    attendu: 'des espaces de noms nommés par des URI absolues et un contenu non vide.', faire: 'Corrigez les déclarations d’espaces de noms.' },
  'XML-XPATH': {
    trouve: 'L’expression XPath « {expression} » ne désigne pas des éléments.',
    attendu: 'une expression valide qui désigne des éléments.', faire: 'Signalez ce défaut du banc.' },
  'XML-XSD-ABSENT': {
    trouve: 'Le schéma « {schema} » n’est pas utilisable : {cause}.',
    attendu: 'les schémas de fixtures/xsd, complets et intacts.', faire: 'Rétablissez ce dossier depuis le dépôt.' },
} as const satisfies Record<string, ErrorEntry>;
