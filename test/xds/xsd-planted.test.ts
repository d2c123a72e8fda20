import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { buildGetDocuments } from '../../support/xds/build/td31';
import { openXml } from '../../support/xml/open';
import { validateXsd, type SchemaName } from '../../support/xml/xsd';
import { FIND, LEAF, PROVIDE, REFS, RETRIEVE, RETRIEVED } from './messages';

const GET = buildGetDocuments({ entryUuids: ['urn:uuid:1'] });
/** The part of a message that is a message of another schema, its prefixes declared. */
const part = (message: string, element: string): string => new RegExp(`<${element}[ >].*</${element}>`, 's').exec(message)![0];
const RESPONSE = part(RETRIEVED, 'rs:RegistryResponse');
const SUBMIT = part(PROVIDE, 'lcm:SubmitObjectsRequest');
const LIST = part(PROVIDE, 'rim:RegistryObjectList');

const MESSAGES: Readonly<Record<string, readonly [SchemaName, string]>> = {
  FIND: ['ebrs-query', FIND], GET: ['ebrs-query', GET], LEAF: ['ebrs-query', LEAF], REFS: ['ebrs-query', REFS], RETRIEVE: ['xds-b', RETRIEVE],
  RETRIEVED: ['xds-b', RETRIEVED], PROVIDE: ['xds-b', PROVIDE], RESPONSE: ['ebrs-rs', RESPONSE], SUBMIT: ['ebrs-lcm', SUBMIT], LIST: ['ebrim', LIST],
};

/** The value of an attribute that this table writes. */
const without = (name: string): [RegExp, string] => [new RegExp(` ${name}="[^"]*"`), ''];
const removed = (element: string): [RegExp, string] => [new RegExp(`<${element}[ >].*?</${element}>|<${element}( [^>]*)?/>`, 's'), ''];

/** name: [message, what is replaced, by what, message of the first error, end of its path]. */
const PLANTED: Readonly<Record<string, readonly [keyof typeof MESSAGES, RegExp, string, RegExp, RegExp]>> = {
  'question sans ResponseOption': ['FIND', ...removed('query:ResponseOption'), /AdhocQuery'.*not expected.*ResponseOption/, /AdhocQuery$/],
  'ResponseOption après la question': ['FIND', /(<query:ResponseOption.*?\/>)(.*)(<\/query:AdhocQueryRequest>)/s, '$2$1$3', /AdhocQuery'.*not expected.*ResponseOption/, /AdhocQuery$/],
  'question sans AdhocQuery': ['FIND', ...removed('rim:AdhocQuery'), /Missing child element\(s\).*AdhocQuery/, /AdhocQueryRequest$/],
  'deux AdhocQuery': ['GET', /(<rim:AdhocQuery.*<\/rim:AdhocQuery>)/s, '$1$1', /AdhocQuery'.*not expected/, /AdhocQuery\[2\]$/],
  'AdhocQuery sans id': ['GET', ...without('id'), /'id' is required/, /AdhocQuery$/],
  'AdhocQuery dans l’espace de noms de la question': ['GET', /rim:AdhocQuery/g, 'query:AdhocQuery', /query:3\.0\}AdhocQuery'.*not expected/, /AdhocQuery$/],
  'returnType d’une autre casse': ['GET', /"LeafClass"/, '"leafclass"', /'leafclass' is not an element of the set/, /ResponseOption$/],
  'returnType absent': ['GET', ...without('returnType'), /'returnType' is required/, /ResponseOption$/],
  'returnComposedObjects qui n’est pas un booléen': ['GET', /"true"/, '"oui"', /'oui' is not a valid value.*boolean/, /ResponseOption$/],
  'Slot sans nom': ['GET', ...without('name'), /'name' is required/, /Slot$/],
  'Slot de nom vide': ['GET', / name="[^"]*"/, ' name=""', /'name'.*minLength/, /Slot$/],
  'Slot sans ValueList': ['GET', ...removed('rim:ValueList'), /Missing child element\(s\).*ValueList/, /Slot$/],
  'Value hors de sa ValueList': ['GET', /<\/?rim:ValueList>/g, '', /Value'.*not expected.*ValueList/, /Value$/],
  'deux ValueList dans un Slot': ['GET', /(<rim:ValueList>.*<\/rim:ValueList>)/s, '$1$1', /ValueList'.*not expected/, /ValueList\[2\]$/],
  'valeur de 257 caractères': ['GET', /<rim:Value>[^<]*/, `<rim:Value>${'é'.repeat(257)}`, /maxLength.*257/, /Value$/],
  'attribut inconnu': ['GET', /<rim:Slot /, '<rim:Slot nom="x" ', /'nom'.*not allowed/, /Slot$/],
  'texte entre les éléments': ['GET', /<rim:Slot /, 'texte<rim:Slot ', /[Cc]haracter content/, /AdhocQuery$/],
  'message d’ebXML 2.1': ['GET', /regrep:xsd:query:3\.0/, 'regrep:query:xsd:2.1', /No matching global declaration/, /AdhocQueryRequest$/],
  'réponse sans RegistryObjectList': ['LEAF', ...removed('rim:RegistryObjectList'), /Missing child element\(s\).*RegistryObjectList/, /AdhocQueryResponse$/],
  'réponse sans statut': ['REFS', / status="[^"]*"/, '', /'status' is required/, /AdhocQueryResponse$/],
  'statut inventé': ['REFS', /(ResponseStatusType:)[A-Za-z]*/, '$1Presque', /'urn:ihe.*Presque' is not an element of the set/, /AdhocQueryResponse$/],
  'nombre de résultats qui n’est pas un entier': ['LEAF', /totalResultCount="1"/, 'totalResultCount="un"', /'un' is not a valid value.*integer/, /AdhocQueryResponse$/],
  'erreurs après les objets': ['REFS', /(<rs:RegistryErrorList.*<\/rs:RegistryErrorList>)(<rim:RegistryObjectList>.*<\/rim:RegistryObjectList>)/s, '$2$1', /RegistryErrorList'.*not expected/, /RegistryErrorList$/],
  'ExtrinsicObject sans id': ['LEAF', / id="urn:uuid:3fdc72f4[^"]*"/, '', /'id' is required/, /ExtrinsicObject$/],
  'ExtrinsicObject sans objectType': ['LEAF', ...without('objectType'), /'objectType' is required/, /ExtrinsicObject$/],
  'ExtrinsicObject sans mimeType': ['LEAF', ...without('mimeType'), /'mimeType' is required/, /ExtrinsicObject$/],
  'objet inconnu dans la liste': ['LEAF', /rim:ExtrinsicObject\b/g, 'rim:IntrinsicObject', /IntrinsicObject'.*not expected/, /IntrinsicObject$/],
  'Name avant le dernier Slot': ['LEAF', /(<rim:Slot name="size">.*?<\/rim:Slot>)(<rim:Name>.*?<\/rim:Name>)/s, '$2$1', /Slot'.*not expected.*Description/, /Slot\[\d+\]$/],
  'Description avant Name': ['LEAF', /(<rim:Name>.*?<\/rim:Name>)(<rim:Description>.*?<\/rim:Description>)/s, '$2$1', /Name'.*not expected/, /Name$/],
  'VersionInfo après les classifications': ['LEAF', /(<rim:VersionInfo [^>]*>)(.*?)(<rim:ExternalIdentifier)/s, '$2$1$3', /VersionInfo'.*not expected/, /VersionInfo$/],
  'version de 17 caractères': ['LEAF', /versionName="3"/, 'versionName="12345678901234567"', /versionName.*maxLength/, /VersionInfo$/],
  'Classification après les identifiants externes': ['LEAF', /(<rim:Classification (?:(?!<\/rim:Classification>).)*<\/rim:Classification>)(<rim:ExternalIdentifier.*<\/rim:ExternalIdentifier>)/s, '$2$1',
    /Classification'.*not expected.*ExternalIdentifier/, /Classification\[\d+\]$/],
  'Classification sans objet classé': ['LEAF', ...without('classifiedObject'), /'classifiedObject' is required/, /Classification\[1\]$/],
  'identifiant de schéma coupé par une espace': ['LEAF', /classificationScheme="urn:uuid:/, 'classificationScheme="urn:uuid: ', /classificationScheme'.*pattern/, /Classification\[1\]$/],
  'LocalizedString sans valeur': ['LEAF', /(<rim:LocalizedString xml:lang="fr-FR") value="[^"]*"/, '$1', /'value' is required/, /Name\/rim:LocalizedString$/],
  'langue mal écrite': ['LEAF', /xml:lang="fr-FR"/, 'xml:lang="français"', /'français' is not a valid value/, /LocalizedString$/],
  'libellé écrit en texte': ['LEAF', /<rim:Name>.*?<\/rim:Name>/s, '<rim:Name>Compte rendu</rim:Name>', /Name'.*[Cc]haracter content/, /Name$/],
  'ExternalIdentifier sans registryObject': ['LEAF', ...without('registryObject'), /'registryObject' is required/, /ExternalIdentifier\[1\]$/],
  'ExternalIdentifier sans schéma': ['LEAF', ...without('identificationScheme'), /'identificationScheme' is required/, /ExternalIdentifier\[1\]$/],
  'ExternalIdentifier sans valeur': ['LEAF', /(<rim:ExternalIdentifier [^>]*) value="[^"]*"/, '$1', /'value' is required/, /ExternalIdentifier\[1\]$/],
  'ObjectRef sans id': ['REFS', /<rim:ObjectRef id="[^"]*"/, '<rim:ObjectRef', /'id' is required/, /ObjectRef$/],
  'liste d’erreurs vide': ['RESPONSE', /(<rs:RegistryErrorList[^>]*>).*(<\/rs:RegistryErrorList>)/s, '$1$2', /Missing child element\(s\).*RegistryError/, /RegistryErrorList$/],
  'RegistryError sans code': ['RESPONSE', ...without('errorCode'), /'errorCode' is required/, /RegistryError\[1\]$/],
  'RegistryError sans contexte': ['RESPONSE', ...without('codeContext'), /'codeContext' is required/, /RegistryError\[1\]$/],
  'gravité abrégée': ['RESPONSE', / severity="[^"]*"/, ' severity="Error"', /'Error' is not an element of the set/, /RegistryError\[1\]$/],
  'retrait sans demande': ['RETRIEVE', /<xdsb:DocumentRequest>.*<\/xdsb:DocumentRequest>/s, '', /Missing child element\(s\).*DocumentRequest/, /RetrieveDocumentSetRequest$/],
  'identifiants dans l’ordre inverse': ['RETRIEVE', /(<xdsb:RepositoryUniqueId>.*?<\/xdsb:RepositoryUniqueId>)(<xdsb:DocumentUniqueId>.*?<\/xdsb:DocumentUniqueId>)/s, '$2$1',
    /DocumentUniqueId'.*not expected.*RepositoryUniqueId/, /DocumentRequest\[1\]\/xdsb:DocumentUniqueId$/],
  'identifiant de document vide': ['RETRIEVE', /(<xdsb:DocumentUniqueId>)[^<]*/, '$1', /DocumentUniqueId'.*minLength/, /DocumentUniqueId$/],
  'document rendu sans type': ['RETRIEVED', ...removed('xdsb:mimeType'), /Document'.*not expected.*mimeType/, /Document$/],
  'réponse de retrait sans RegistryResponse': ['RETRIEVED', ...removed('rs:RegistryResponse'), /DocumentResponse'.*not expected.*RegistryResponse/, /DocumentResponse$/],
  'référence XOP sans adresse': ['RETRIEVED', ...without('href'), /'href' is required/, /Include$/],
  'référence XOP hors du message': ['RETRIEVED', /href="[^"]*"/, 'href="http://exemple.test/a"', /href'.*pattern/, /Include$/],
  'deux références XOP': ['RETRIEVED', /(<xop:Include [^>]*>)/, '$1$1', /Include'.*not expected/, /Include\[2\]$/],
  'dépôt sans SubmitObjectsRequest': ['PROVIDE', ...removed('lcm:SubmitObjectsRequest'), /Document'.*not expected.*SubmitObjectsRequest/, /Document$/],
  'dépôt d’un Document sans id': ['PROVIDE', /<xdsb:Document id="[^"]*"/, '<xdsb:Document', /'id' is required/, /xdsb:Document$/],
  'soumission sans liste': ['SUBMIT', ...removed('rim:RegistryObjectList'), /Missing child element\(s\).*RegistryObjectList/, /SubmitObjectsRequest$/],
  'Association sans type': ['LIST', ...without('associationType'), /'associationType' is required/, /Association$/],
  'Association sans source': ['LIST', ...without('sourceObject'), /'sourceObject' is required/, /Association$/],
  'Association sans cible': ['LIST', ...without('targetObject'), /'targetObject' is required/, /Association$/],
  'lot sans id': ['LIST', /<rim:RegistryPackage id="[^"]*"/, '<rim:RegistryPackage', /'id' is required/, /RegistryPackage$/],
};

before(openXml);

describe('profils ebRIM, ebRS et XDS.b du projet', () => {
  for (const [name, [schema, xml]] of Object.entries(MESSAGES)) {
    test(`message de départ ${name} → valide`, () => assert.deepEqual(validateXsd(schema, Buffer.from(xml)), { valid: true }));
  }

  for (const [name, [message, from, to, reason, where]] of Object.entries(PLANTED)) {
    test(`${name} → invalide, pour cela`, () => {
      const [schema, xml] = MESSAGES[message]!;
      const planted = xml.replace(from, to);
      assert.notEqual(planted, xml, 'le changement n’a rien changé');
      const result = validateXsd(schema, Buffer.from(planted));
      assert.ok(!result.valid, 'trouvé valide');
      assert.match(result.errors[0]!.message, reason);
      assert.match(result.errors[0]!.path ?? '', where);
    });
  }

  test('une valeur de 256 caractères passe, quel que soit leur nombre d’octets', () => {
    assert.deepEqual(validateXsd('ebrs-query', Buffer.from(GET.replace(/<rim:Value>[^<]*/, `<rim:Value>${'é'.repeat(256)}`))), { valid: true });
  });
});
