import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { parseXml } from '../../support/xml/door';
import { openXml } from '../../support/xml/open';
import { caseBytes, codeOf, noCases, verdicts, type CaseVerdict } from './materials';

/** Refused by SOAP rules, not by XML: the door lets them through and support/xds refuses them. */
const SOAP_LEVEL = ['axiom/badsoap/soap12/processing-instruction.xml', 'axiom/soap/soap11/minimalMessage.xml', 'axiom/soap/soap11/soapfault.xml'];
/** Files whose defect has a code of its own. 006 has both a DOCTYPE and an ISO-8859-1 declaration; the encoding is met first. */
const OWN_CODE: Record<string, string> = {
  'w3c-xmlts/xmltest/not-wf/sa/040.xml': 'XML-DEUX-RACINES', 'w3c-xmlts/xmltest/not-wf/sa/041.xml': 'XML-DEUX-RACINES',
  'w3c-xmlts/xmltest/not-wf/sa/044.xml': 'XML-DEUX-RACINES', 'w3c-xmlts/eduni/namespaces/1.0/006.xml': 'XML-ENCODAGE',
  'defusedxml/xmlbomb.xml': 'XML-DOCTYPE', 'defusedxml/external.xml': 'XML-DOCTYPE',
};

function expected({ file, verdict, why }: CaseVerdict): string {
  if (verdict === 'accept' || SOAP_LEVEL.includes(file)) return 'accepté';
  return OWN_CODE[file] ?? (why.includes('DOCTYPE') ? 'XML-DOCTYPE' : 'XML-MAL-FORME');
}

before(openXml);

describe('les cas partagés', { skip: noCases }, () => {
  const rows = noCases ? [] : verdicts().filter(({ file }) => file.endsWith('.xml'));
  test('malformed-xml-soap : chaque fichier a le verdict annoncé, pour sa cause', () => {
    const table = rows.filter(({ topic }) => topic === 'malformed-xml-soap');
    assert.ok(table.length >= 100, `seulement ${table.length} fichiers`);
    const got = Object.fromEntries(table.map(({ topic, file }) => [file, codeOf(() => parseXml(caseBytes(topic, file)).dispose())]));
    assert.deepEqual(got, Object.fromEntries(table.map((row) => [row.file, expected(row)])));
  });

  test('aucun message des autres dossiers n’est refusé, sauf les trois qui ont un DOCTYPE', () => {
    const refused = rows.filter(({ topic }) => topic !== 'malformed-xml-soap')
      .map(({ topic, file }) => [file, codeOf(() => parseXml(caseBytes(topic, file)).dispose())]).filter(([, code]) => code !== 'accepté');
    assert.deepEqual(Object.fromEntries(refused), {
      'ruby-saml/responses/attackxee.xml': 'XML-DOCTYPE', 'c14n-w3c-spec/31_input.xml': 'XML-DOCTYPE', 'c14n-w3c-spec/33_input.xml': 'XML-DOCTYPE',
    });
  });
});
