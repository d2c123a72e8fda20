import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { buildEnvelope } from '../../support/xds/build/envelope';
import { buildFault, buildNotUnderstood } from '../../support/xds/build/fault';
import { buildFindDocuments, buildQueryAnswer } from '../../support/xds/build/td31';
import { DOCUMENT_STATUS } from '../../support/xds/types';
import { openXml } from '../../support/xml/open';
import { validateXsd } from '../../support/xml/xsd';

const messageId = 'urn:uuid:0c1de1ab-7a3c-4d5e-8f60-718293a4b5c6';
const request = buildEnvelope({
  action: 'urn:ihe:iti:2007:RegistryStoredQuery', messageId, replyTo: true,
  body: buildFindDocuments({ patientId: '299999999999934^^^&1.2.250.1.213.1.4.10&ISO^NH', statuses: [DOCUMENT_STATUS.approved] }),
});
const answer = buildEnvelope({
  action: 'urn:ihe:iti:2007:RegistryStoredQueryResponse', messageId, relatesTo: messageId,
  body: buildQueryAnswer({ entries: [], returnType: 'LeafClass' }),
});
const fault = buildEnvelope({
  action: 'http://www.w3.org/2005/08/addressing/soap/fault', messageId, relatesTo: messageId,
  body: buildFault({ code: 'Sender', subcode: 'DMPInvalidCertificate', reason: 'Le certificat n’est pas valable.' }),
});
const notUnderstood = buildEnvelope({
  action: 'http://www.w3.org/2005/08/addressing/soap/fault', messageId, relatesTo: messageId,
  headers: buildNotUnderstood({ namespace: 'urn:x', local: 'Inconnu' }), body: buildFault({ code: 'MustUnderstand', reason: 'En-tête inconnu.' }),
});

const attributes = ['CE', 'CV', 'BL'].map((type) => `<Role xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="${type}" code="10"/>`).join('');
const withToken = buildEnvelope({ action: 'urn:a', messageId, security: `<x xmlns="urn:x">${attributes}</x>`, body: '' });

/** message, change → the message of the first error, or `valide`. */
const TABLE: Record<string, [message: string, change: (xml: string) => string, expected: 'valide' | RegExp]> = {
  'question TD3.1': [request, (x) => x, 'valide'],
  'réponse TD3.1': [answer, (x) => x, 'valide'],
  'erreur SOAP': [fault, (x) => x, 'valide'],
  'en-tête non compris': [notUnderstood, (x) => x, 'valide'],
  'valeurs HL7 typées dans le jeton': [withToken, (x) => x, 'valide'],
  'valeur d’un type que rien ne nomme': [withToken, (x) => x.replace('"CE"', '"Inconnu"'), /Inconnu.*does not resolve/],
  'mustUnderstand sans espace de noms, toléré par le schéma comme par le DMP': [request, (x) => x.replace('soap:mustUnderstand', 'mustUnderstand'), 'valide'],
  'sans en-tête': [request, (x) => x.replace(/<soap:Header.*<\/soap:Header>/s, ''), 'valide'],
  'sans corps': [request, (x) => x.replace(/<soap:Body>.*<\/soap:Body>/s, ''), /Missing child element\(s\).*Body/],
  'deux corps': [request, (x) => x.replace('</soap:Body>', '</soap:Body><soap:Body/>'), /not expected/],
  'en-tête après le corps': [request, (x) => x.replace(/(<soap:Header.*<\/soap:Header>)(<soap:Body>.*<\/soap:Body>)/s, '$2$1'), /Header.*not expected/],
  'élément étranger dans l’enveloppe': [request, (x) => x.replace('</soap:Envelope>', '<x xmlns="urn:x"/></soap:Envelope>'), /not expected/],
  'texte dans l’enveloppe': [request, (x) => x.replace('</soap:Header>', '</soap:Header>texte'), /[Cc]haracter content/],
  'attribut sans espace de noms sur le corps': [request, (x) => x.replace('<soap:Body>', '<soap:Body id="a">'), /'id'.*not allowed/],
  'mustUnderstand qui n’est pas un booléen': [request, (x) => x.replace('mustUnderstand="true"', 'mustUnderstand="oui"'), /'oui'/],
  'enveloppe SOAP 1.1': [request, (x) => x.replace('http://www.w3.org/2003/05/soap-envelope', 'http://schemas.xmlsoap.org/soap/envelope/'), /No matching global declaration/],
  'erreur sans motif': [fault, (x) => x.replace(/<soap:Reason>.*<\/soap:Reason>/s, ''), /Missing child element\(s\).*Reason/],
  'motif sans langue': [fault, (x) => x.replace(' xml:lang="fr"', ''), /lang.*required/],
  'langue mal écrite': [fault, (x) => x.replace('xml:lang="fr"', 'xml:lang="français"'), /'français'/],
  'code hors de la liste': [fault, (x) => x.replace('soap:Sender', 'soap:Client'), /'soap:Client'/],
  'sous-code qui n’est pas un nom qualifié': [fault, (x) => x.replace('soap:DMPInvalidCertificate', 'pas un nom'), /'pas un nom'/],
  'motif avant le code': [fault, (x) => x.replace(/(<soap:Code>.*<\/soap:Code>)(<soap:Reason>.*<\/soap:Reason>)/s, '$2$1'), /not expected/],
  'en-tête non compris sans son nom': [notUnderstood, (x) => x.replace(/ qname="[^"]*"/, ''), /'qname'.*required/],
};

before(openXml);

describe('schéma SOAP 1.2 du W3C, sur les messages que le projet écrit', () => {
  for (const [name, [message, change, expected]] of Object.entries(TABLE)) {
    test(`${name} → ${expected === 'valide' ? 'valide' : 'invalide'}`, () => {
      const xml = change(message);
      const result = validateXsd('soap12', Buffer.from(xml));
      if (expected === 'valide') return assert.deepEqual(result, { valid: true });
      assert.notEqual(xml, message, 'le changement n’a rien changé');
      assert.equal(result.valid, false, 'trouvé valide');
      if (!result.valid) {
        assert.match(result.errors[0]!.message, expected);
        assert.ok(result.errors.every(({ path }) => path));
      }
    });
  }
});
