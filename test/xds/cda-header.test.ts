import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readCdaHeader } from '../../support/xds/parse/cda-header';
import { openXml } from '../../support/xml/open';
import { codeOf } from './samples';

before(openXml);
const cda = (inside: string, ns = 'urn:hl7-org:v3'): Buffer => Buffer.from(`<c:ClinicalDocument xmlns:c="${ns}" xmlns="${ns}">${inside}</c:ClinicalDocument>`);

test('a whole header', () => {
  const header = readCdaHeader(cda(`<id root="1.2.3" extension="4"/><code code="34112-3" codeSystem="2.16.840.1.113883.6.1"/><title>CR <!-- x -->d’hospitalisation
    &amp; suite</title><effectiveTime value="20260101120000+0100"/><confidentialityCode code="N"/><languageCode code="fr-FR"/><setId root="1.2.9"/><versionNumber value="2"/>
    <recordTarget><patientRole><id extension="INS1" root="1.2.250.1.213.1.4.10"/><id extension="IPP" root="1.9"/><id nullFlavor="NI"/>
      <patient><name><given>Anne</given><given>Marie</given><family>TEST</family></name><administrativeGenderCode code="F"/><birthTime value="19700515"/></patient></patientRole></recordTarget>
    <author><assignedAuthor><id root="1.2.250.1.71.4.2.1" extension="899900063480"/><assignedPerson><name><given>Jeanne</given><family>AUBRAC</family></name></assignedPerson>
      <representedOrganization><id root="1.2.250.1.71.4.2.2" extension="10B0999999"/></representedOrganization></assignedAuthor></author>
    <author><assignedAuthor><id root="1.5"/></assignedAuthor></author>
    <custodian><assignedCustodian><representedCustodianOrganization><id root="1.2.250.1.71.4.2.2" extension="10B0999000"/><name>CH TEST</name></representedCustodianOrganization></assignedCustodian></custodian>
    <documentationOf><serviceEvent><effectiveTime><low value="20251231230000+0100"/></effectiveTime></serviceEvent></documentationOf>
    <relatedDocument typeCode="RPLC"><parentDocument><id root="1.2.2"/></parentDocument></relatedDocument><relatedDocument typeCode="APND"><parentDocument><id root="1.2.1"/></parentDocument></relatedDocument>`));
  assert.deepEqual(header, {
    uniqueId: '1.2.3^4', setId: '1.2.9', version: '2', title: 'CR d’hospitalisation & suite', code: { code: '34112-3', codeSystem: '2.16.840.1.113883.6.1' }, confidentialityCode: 'N',
    effectiveTime: '20260101120000+0100', languageCode: 'fr-FR', serviceStart: '20251231230000+0100', patientIds: [{ root: '1.2.250.1.213.1.4.10', extension: 'INS1' }, { root: '1.9', extension: 'IPP' }],
    patient: { nom: 'TEST', prenom: 'Anne Marie', sexe: 'F', naissance: '19700515' },
    authors: [{ ids: [{ root: '1.2.250.1.71.4.2.1', extension: '899900063480' }], organizationIds: [{ root: '1.2.250.1.71.4.2.2', extension: '10B0999999' }], nom: 'AUBRAC', prenom: 'Jeanne' }, { ids: [{ root: '1.5' }], organizationIds: [] }],
    custodian: { ids: [{ root: '1.2.250.1.71.4.2.2', extension: '10B0999000' }], name: 'CH TEST' }, replaces: ['1.2.2'],
  });
});

test('a header that says nothing says nothing; what is not a CDA is refused', () => {
  const { patientIds, authors, replaces, ...rest } = readCdaHeader(cda(''));
  assert.deepEqual([patientIds, authors, replaces, Object.values(rest).filter((value) => value !== undefined)], [[], [], [], []]);
  assert.equal(codeOf(() => readCdaHeader(cda('', 'urn:x'))), 'XDS-CDA-RACINE');
  assert.equal(codeOf(() => readCdaHeader(Buffer.from('%PDF-1.7'))), 'XML-MAL-FORME');
  assert.equal(codeOf(() => readCdaHeader(Buffer.from('<!DOCTYPE a><a/>'))), 'XML-DOCTYPE');
});
