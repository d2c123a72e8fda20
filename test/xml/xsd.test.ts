import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fixture } from '../../support/racine';
import { withXml } from '../../support/xml/door';
import { NS } from '../../support/xml/namespaces';
import { select } from '../../support/xml/nodes';
import { openXml } from '../../support/xml/open';
import { availableSchemas, schemaOrigin, validateElementXsd, validateXsd } from '../../support/xml/xsd';
import { LOCAL_IMPORTS, SCHEMA_FILES } from '../../support/xml/xsd-catalogue';
import { caseBytes, codeOf, cpuOf, noCases } from './materials';

const assertion = (change: (xml: string) => string = (xml) => xml): Buffer => Buffer.from(change(
  '<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" Version="2.0" ID="_1" IssueInstant="2026-11-22T10:00:00Z">'
  + '<saml:Issuer>CN=test</saml:Issuer><saml:Subject><saml:NameID>899700000001</saml:NameID></saml:Subject>'
  + '<saml:AttributeStatement><saml:Attribute Name="urn:oasis:names:tc:xacml:2.0:subject:role"><saml:AttributeValue>'
  + '<Role xmlns="urn:hl7-org:v3" xsi:type="CE" code="10" codeSystem="1.2.250.1.213.1.1.5.5"/></saml:AttributeValue></saml:Attribute></saml:AttributeStatement></saml:Assertion>'));

/** change → does the assertion stay valid? */
const TABLE: Record<string, [change: (xml: string) => string, valid: boolean]> = {
  'assertion VIHF, valeur HL7 typée CE': [(x) => x, true],
  'sans Version': [(x) => x.replace(' Version="2.0"', ''), false],
  'sans ID': [(x) => x.replace(' ID="_1"', ''), false],
  'ID qui commence par un chiffre': [(x) => x.replace('"_1"', '"1"'), false],
  'date sans forme': [(x) => x.replace('2026-11-22T10:00:00Z', 'hier'), false],
  'sans Issuer': [(x) => x.replace(/<saml:Issuer>.*?<\/saml:Issuer>/, ''), false],
  'deux Subject': [(x) => x.replace(/(<saml:Subject>.*?<\/saml:Subject>)/, '$1$1'), false],
  'Attribute sans Name': [(x) => x.replace(/ Name="[^"]*"/, ''), false],
  'élément inconnu': [(x) => x.replace('<saml:Subject>', '<saml:Inconnu/><saml:Subject>'), false],
  'attribut inconnu': [(x) => x.replace(' ID=', ' id="x" ID='), false],
  'xsi:type qui ne désigne rien': [(x) => x.replace('"CE"', '"Inconnu"'), false],
};

before(openXml);

describe('les schémas', () => {
  for (const [name, [change, valid]] of Object.entries(TABLE)) {
    test(`saml2-assertion : ${name} → ${valid ? 'valide' : 'invalide'}`, () => {
      const result = validateXsd('saml2-assertion', assertion(change));
      assert.equal(result.valid, valid, JSON.stringify(result));
      if (!result.valid) assert.ok(result.errors.every(({ message, path }) => message.length > 0 && path));
    });
  }

  test('xmldsig : une signature juste, puis faussée', { skip: noCases }, () => {
    const bytes = caseBytes('xmldsig-vectors/baltimore/merlin-exc-c14n-one/exc-signature.xml');
    const verdict = (xml: Buffer): boolean => withXml(xml, (root) => validateElementXsd('xmldsig', select(root, '//ds:Signature', NS)[0]!).valid);
    // The vector's ds:Object holds an element of its own, which the signature's schema admits.
    assert.equal(verdict(bytes), true);
    assert.equal(verdict(Buffer.from(bytes.toString().replace(/(<dsig:SignatureValue>)[^<]*/, '$1XXXXXXX'))), false);
    assert.equal(verdict(Buffer.from(bytes.toString().replace(/<dsig:DigestMethod[^>]*>/, ''))), false);
    assert.equal(verdict(Buffer.from(bytes.toString().replace(/<dsig:CanonicalizationMethod[^>]*>/, ''))), false);
  });

  test('assertions réelles : les jetons signés des autres bancs sont valides, et ce que dit le schéma du jeton DMP publié', { skip: noCases }, () => {
    const verdict = (file: string) => withXml(caseBytes(file), (root) => validateElementXsd('saml2-assertion', select(root, 'descendant-or-self::saml2:Assertion', NS)[0]!));
    for (const file of ['saml-samples/node-saml/valid/response.root-unsigned.assertion-signed.xml', 'saml-samples/xua/norway-SamlToken01.xml',
      'saml-samples/ruby-saml/responses/response_with_signed_assertion_3.xml']) assert.deepEqual(verdict(file), { valid: true }, file);
    const dmp = verdict('xds-samples/dmp-ans-drimbox/extracted-envelope-2023-11-03.xml');
    assert.deepEqual(dmp.valid ? [] : dmp.errors.map(({ message }) => /'(ID)'|X509Certificate/.exec(message)?.[0]), ["'ID'", 'X509Certificate']);
  });

  test('le message passe d’abord la porte', () => {
    assert.equal(codeOf(() => validateXsd('saml2-assertion', Buffer.from('<!DOCTYPE a><a/>'))), 'XML-DOCTYPE');
  });

  test('tous les schémas sont livrés, se compilent, et disent d’où ils viennent', () => {
    const names = ['soap12', 'xmldsig', 'saml2-assertion', 'ebrs-query', 'ebrim', 'ebrs-rs', 'ebrs-lcm', 'xds-b'] as const;
    assert.deepEqual(availableSchemas().sort(), [...names].sort());
    for (const name of names) assert.equal(validateXsd(name, Buffer.from('<a/>')).valid, false, name);
    assert.deepEqual(names.map(schemaOrigin), ['w3c', 'w3c', 'oasis', ...Array<string>(5).fill('profil-homologair')]);
  });

  test('un profil du projet dit en tête qu’il n’est pas le schéma officiel', () => {
    const own = [...availableSchemas().filter((name) => schemaOrigin(name) === 'profil-homologair').map((name) => SCHEMA_FILES[name]), 'homologair/xop-include.xsd'];
    for (const file of own) {
      const [comment = ''] = /<!--.*?-->/s.exec(readFileSync(fixture('xsd', ...file.split('/')), 'utf8')) ?? [];
      assert.match(comment, /This is NOT the (OASIS|IHE|W3C) schema/, file);
      assert.match(comment, /may be dropped in its place.*SOURCES\.md/s, file);
    }
  });

  test('compilé une seule fois', () => {
    validateXsd('saml2-assertion', assertion());
    const cost = cpuOf(() => { for (let i = 0; i < 100; i++) validateXsd('saml2-assertion', assertion()); }) / 100;
    assert.ok(cost < 5, `${cost.toFixed(2)} ms par document`);
  });

  test('fixtures/xsd est exactement ce que SOURCES.md annonce, empreintes comprises, et rien n’y est importé d’ailleurs', () => {
    const sources = readFileSync(fixture('xsd', 'SOURCES.md'), 'utf8');
    const files = readdirSync(fixture('xsd'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xsd')).map((name) => name.replaceAll('\\', '/')).sort();
    const announced = [...sources.matchAll(/^\| `([^`]+\.xsd)` .*`([0-9a-f]{64})` \|$/gm)].map(([, name, digest]) => [name, digest]).sort();
    assert.deepEqual(files.map((name) => [name, createHash('sha256').update(readFileSync(fixture('xsd', ...name.split('/')))).digest('hex')]), announced);
    const used = new Set([...Object.values(SCHEMA_FILES), ...Object.values(LOCAL_IMPORTS)]);
    assert.deepEqual(files.filter((name) => !used.has(name)), []);
  });
});
