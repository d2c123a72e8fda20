import assert from 'node:assert/strict';
import { afterEach, before, test } from 'node:test';
import { openXml } from '../../support/xml/open';
import { validateXsd } from '../../support/xml/xsd';
import { LOCAL_IMPORTS } from '../../support/xml/xsd-catalogue';
import { codeOf } from './materials';

/** In a file of its own, hence a process of its own: it damages the table of imports before anything is compiled. */
const table = LOCAL_IMPORTS as Record<string, string>;
const intact = { ...table };
const message = Buffer.from('<x:RetrieveDocumentSetRequest xmlns:x="urn:ihe:iti:xds-b:2007"/>');

before(openXml);
afterEach(() => {
  for (const location of Object.keys(table)) delete table[location];
  Object.assign(table, intact);
});

for (const location of Object.keys(intact).filter((name) => name.startsWith('urn:homologair:xsd:') && !name.endsWith('hl7-type-names'))) {
  test(`import ${location} inconnu de la table → XML-XSD-ABSENT, jamais « valide »`, () => {
    delete table[location];
    assert.equal(codeOf(() => validateXsd('xds-b', message)), 'XML-XSD-ABSENT');
  });
}

test('fichier absent du dossier → XML-XSD-ABSENT', () => {
  table['urn:homologair:xsd:ebrim'] = 'homologair/absent.xsd';
  assert.equal(codeOf(() => validateXsd('xds-b', message)), 'XML-XSD-ABSENT');
});

test('fichier d’un autre espace de noms à la place → XML-XSD-ABSENT', () => {
  table['urn:homologair:xsd:ebrim'] = 'w3c/xml.xsd';
  assert.equal(codeOf(() => validateXsd('xds-b', message)), 'XML-XSD-ABSENT');
});

test('la table rétablie, le schéma se compile : un échec n’est pas retenu', () => {
  assert.equal(validateXsd('xds-b', message).valid, false);
});
