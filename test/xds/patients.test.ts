import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ErrorCode } from '../../support/erreurs/table';
import { buildTd02Request } from '../../support/xds/build/td02';
import { buildTd04Answer, buildTd04Request } from '../../support/xds/build/td04';
import { buildTd13aAnswer, buildTd13aRequest } from '../../support/xds/build/td13a';
import { buildTd16Answer, buildTd16Request } from '../../support/xds/build/td16';
import { parseTd02Answer, parseTd02Request } from '../../support/xds/parse/td02';
import { parseTd04Answer, parseTd04Request } from '../../support/xds/parse/td04';
import { parseTd13aAnswer, parseTd13aRequest } from '../../support/xds/parse/td13a';
import { parseTd16Answer, parseTd16Request } from '../../support/xds/parse/td16';
import { transactionIn } from '../../support/xds/parse/transaction';
import { TRANSACTIONS, type Td04Answer, type Td13aAnswer, type Td16Answer } from '../../support/xds/types';
import { openXml } from '../../support/xml/open';
import { codeOf, INS, OID_TEST, readBody } from './samples';

before(openXml);
const QUERY = { ins: INS, oid: OID_TEST, id: '2.25.1', at: new Date('2026-03-04T05:06:07Z'), sender: 'DPI <1>' };
const ANSWER = { requestId: '2.25.1^abc', id: '2.25.2', at: QUERY.at, query: QUERY };
const PATIENT = { ins: INS, oid: OID_TEST, nom: 'D’ARC & FILS', prenom: 'Jean-Paul', sexe: 'F', naissance: '20150515' } as const;

test('TD0.2 and TD1.3a share an action: their reason tells', () => {
  const { action } = TRANSACTIONS['TD0.2'];
  assert.equal(action, TRANSACTIONS['TD1.3a'].action);
  assert.deepEqual(readBody(buildTd13aRequest(QUERY), parseTd13aRequest), { ins: INS, oid: OID_TEST, id: '2.25.1' });
  assert.equal(readBody(buildTd13aRequest(QUERY), (payload) => transactionIn(action, payload)), 'TD1.3a');
  assert.equal(readBody(buildTd02Request(QUERY), (payload) => transactionIn(action, payload)), 'TD0.2');
  assert.equal(readBody(buildTd02Request(QUERY).replace('TEST_EXST', 'AUTRE'), (payload) => transactionIn(action, payload)), 'TD0.2');
  assert.equal(codeOf(() => readBody(buildTd13aRequest(QUERY), parseTd02Request)), 'XDS-TD02-RAISON');
  assert.equal(codeOf(() => readBody(buildTd02Request(QUERY), parseTd13aRequest)), 'XDS-TD02-RAISON');
});

test('TD1.3a answer: traits, contacts, representatives, oppositions', () => {
  const answers: Td13aAnswer[] = [
    { exists: false, telecoms: [], representants: [] },
    { exists: true, status: 'terminated', patient: PATIENT, telecoms: [], representants: [] },
    { exists: true, status: 'active', patient: PATIENT, telecoms: ['tel:0102030405', 'mailto:a@b.test'], adresse: { rue: '1, rue du Chêne', codePostal: '75005', ville: 'Paris' },
      representants: [{ nom: 'D’ARC', prenom: 'Jeanne', lien: 'MTH', telecoms: ['tel:06'] }, { nom: 'X', prenom: 'Y' }], oppositionBrisDeGlace: true, oppositionUrgence: false },
  ];
  for (const answer of answers) assert.deepEqual(readBody(buildTd13aAnswer({ ...ANSWER, answer }), parseTd13aAnswer), answer);
  assert.equal(codeOf(() => readBody(buildTd13aAnswer({ ...ANSWER, answer: answers[2]! }).replace('typeCode="AA"', 'typeCode="AE"'), parseTd13aAnswer)), 'XDS-TD02-ACQUITTEMENT');
});

test('an INS-C beside the INS is not taken for it, wherever it stands', () => {
  const body = buildTd13aAnswer({ ...ANSWER, answer: { exists: true, status: 'active', patient: PATIENT, telecoms: [], representants: [] } });
  const id = `<id root="${OID_TEST}" extension="${INS}"/>`;
  const insC = '<id root="1.2.250.1.213.1.4.2" extension="1197854176879056415520"/>';
  for (const both of [insC + id, id + insC]) assert.deepEqual(readBody(body.replace(`PAT">${id}`, `PAT">${both}`), parseTd02Answer).patient, PATIENT);
});

test('TD0.4 request and answer', () => {
  for (const request of [{}, { startDate: '20260101000000' }, { startDate: '2026', dateType: 'LASTDOC' }, { dateType: 'LASTAUTORIZATION', psOwnerId: '899900063480' }] as const) {
    assert.deepEqual(readBody(buildTd04Request(request), parseTd04Request), request);
  }
  const answers: Td04Answer[] = [
    { status: 'DMPOk', patients: [] }, { status: 'DMPSimuleRefus', context: 'Pas <ici>', patients: [] },
    { status: 'DMPOk', patients: [
      { identifiers: [{ ins: '1197854176879056415520', oid: '1.2.250.1.213.1.4.2' }, { ins: INS, oid: OID_TEST }], nom: 'PAT', prenom: 'Éve', naissance: '19790328', medecinTraitant: true, message: false,
        lastAccess: '20260601094105', lastUpdate: '20260525134738', lastAdd: '20260525134735' },
      { identifiers: [{ ins: INS, oid: OID_TEST }], nom: 'A', prenom: 'B', naissance: '1979', medecinTraitant: false }] },
  ];
  for (const answer of answers) assert.deepEqual(readBody(buildTd04Answer(answer), parseTd04Answer), answer);
});

test('TD1.6 request and answer', () => {
  for (const mode of ['ACTIVE', 'INTERDITE', 'TOUTE'] as const) assert.deepEqual(readBody(buildTd16Request({ mode }), parseTd16Request), { mode });
  const answers: Td16Answer[] = [
    { status: 'DMPOk', authorizations: [] }, { status: 'DMPSimuleRefus', context: 'non', authorizations: [] },
    { status: 'DMPOk', authorizations: [
      { id: '899900063480', oid: '1.2.250.1.71.4.2.1', nom: 'LIBRE', prenom: 'Max', specialite: { code: 'G15_10/SM26', libelle: 'Médecin' }, since: '20260601135804', lastAction: '20260601140606', mode: 'ACTIVE', medecinTraitant: true },
      { id: '8', oid: '1', nom: 'X', prenom: 'Y', specialite: { code: 'G15_60' }, mode: 'INTERDITE' }] },
  ];
  for (const answer of answers) assert.deepEqual(readBody(buildTd16Answer(answer), parseTd16Answer), answer);
});

const P = 'urn:si-dmp-patients';
const H = 'urn:si-dmp-habilitations';
const REFUSED: readonly (readonly [string, (payload: Parameters<typeof parseTd04Request>[0]) => unknown, string, ErrorCode])[] = [
  ['TD0.4, another payload', parseTd04Request, `<patientList xmlns="${H}"/>`, 'XDS-CHARGE-INATTENDUE'],
  ['TD0.4, a date of another form', parseTd04Request, `<patientList xmlns="${P}"><startDate>2026-01-01</startDate></patientList>`, 'XDS-TD04-DATE'],
  ['TD0.4, the type spelt right', parseTd04Request, `<patientList xmlns="${P}"><dateType>LASTAUTHORIZATION</dateType></patientList>`, 'XDS-TD04-TYPE'],
  ['TD0.4, the type in lower case', parseTd04Request, `<patientList xmlns="${P}"><dateType>lastdoc</dateType></patientList>`, 'XDS-TD04-TYPE'],
  ['TD0.4, no output', parseTd04Answer, `<patientListResponse xmlns="${P}"/>`, 'XDS-SERVICE-STATUT-ABSENT'],
  ['TD0.4, no status', parseTd04Answer, `<patientListResponse xmlns="${P}"><output/></patientListResponse>`, 'XDS-SERVICE-STATUT-ABSENT'],
  ['TD0.4, a patient without identifier', parseTd04Answer, `<patientListResponse xmlns="${P}"><output><patientlistData/><status>DMPOk</status></output></patientListResponse>`, 'XDS-SERVICE-ENTREE'],
  ['TD0.4, an identifier without authority', parseTd04Answer, `<patientListResponse xmlns="${P}"><output><patientlistData><patientIdentifier><nationalId>1</nationalId></patientIdentifier></patientlistData><status>DMPOk</status></output></patientListResponse>`, 'XDS-SERVICE-ENTREE'],
  ['TD1.6, no mode', parseTd16Request, `<listAuthorizationByPatient xmlns="${H}"/>`, 'XDS-TD16-MODE'],
  ['TD1.6, another mode', parseTd16Request, `<listAuthorizationByPatient xmlns="${H}"><mode>BLOQUEE</mode></listAuthorizationByPatient>`, 'XDS-TD16-MODE'],
  ['TD1.6, an entry of mode TOUTE', parseTd16Answer, `<listAuthorizationByPatientResponse xmlns="${H}"><output><listOfAuthorizationByPatient><nationalId>1</nationalId><nationalIdType>1</nationalIdType><mode>TOUTE</mode></listOfAuthorizationByPatient><status>DMPOk</status></output></listAuthorizationByPatientResponse>`, 'XDS-SERVICE-ENTREE'],
  ['TD1.6, an entry of no one', parseTd16Answer, `<listAuthorizationByPatientResponse xmlns="${H}"><output><listOfAuthorizationByPatient><mode>ACTIVE</mode></listOfAuthorizationByPatient><status>DMPOk</status></output></listAuthorizationByPatientResponse>`, 'XDS-SERVICE-ENTREE'],
];
for (const [what, read, xml, code] of REFUSED) test(`${what}: ${code}`, () => assert.equal(codeOf(() => readBody(xml, read)), code));
