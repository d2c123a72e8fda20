import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { calendar, monthsLater, reminders } from '../../support/dossier/ics';
import { crossChecks } from '../../support/dossier/ready';
import { GRAVITY, gravityOf } from '../../support/dossier/risks';
import { HomologairError } from '../../support/erreurs/error';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { openXml } from '../../support/xml/open';
import { dossierIn, etablissement, resultat } from './matter';

let parent: string;
before(async () => { await openXml(); parent = mkdtempSync(join(tmpdir(), 'homologair-modele-')); });
after(() => rmSync(parent, { recursive: true, force: true }));

const refused = (code: string, pattern: RegExp, act: () => unknown): void => assert.throws(act, (error) => error instanceof HomologairError && error.code === code && pattern.test(error.message));

test('version de production, profil CNDA, version du guide et version de la cible sont obligatoires', () => {
  for (const field of ['versionProduction', 'profilCnda', 'versionGuide']) refused('DOSSIER-CHAMP', new RegExp(`logiciel\\.${field} » manque`), () => etablissement([new RegExp(`^  ${field}:.*\n`, 'm'), '']));
  refused('DOSSIER-CIBLE', /ne dit pas la version/, () => dossierIn(join(parent, 'a'), etablissement(), { ...resultat(), target: { name: 'DPI', version: ' ', temoin: true } }));
});

test('une durée de 37 mois, une clé inconnue, une trentième exigence sont refusées', () => {
  refused('DOSSIER-DUREE', /37 mois.*36 mois au plus/s, () => etablissement(['dureeMois: 24', 'dureeMois: 37']));
  assert.equal(etablissement(['dureeMois: 24', 'dureeMois: 36']).commission.dureeMois, 36);
  refused('DOSSIER-CHAMP', /clé inconnue \(couleur\)/, () => etablissement(['exemple: true', 'exemple: true\ncouleur: bleu']));
  refused('DOSSIER-EXIGENCE', /EXI-v1-30/, () => dossierIn(join(parent, 'b'), etablissement(['EXI-v1-26', 'EXI-v1-30'])));
});

test('« atteinte » sans constat, ni pièce, ni motif signé est refusée', () => {
  refused('DOSSIER-RETENU', /EXI-v1-02/, () => dossierIn(join(parent, 'c'), etablissement(['{ exigence: EXI-v1-26, niveau: atteinte }', '{ exigence: EXI-v1-02, niveau: atteinte }'])));
  const row = dossierIn(join(parent, 'd'), etablissement(['{ exigence: EXI-v1-26, niveau: atteinte }', '{ exigence: EXI-v1-02, niveau: atteinte, motif: vu en service, par: Luc Bel }'])).rows[1];
  assert.equal(row?.retained?.niveau, 'atteinte');
  assert.equal(row.proposed, 'non établie', 'ce que retient l’établissement ne change pas ce que propose le banc');
});

test('la table de gravité est celle de la convention, et un risque prend le plus élevé des deux axes', () => {
  const values = loadCatalogue().bySlug('eivp2020-1-10-4')?.valeurs ?? {};
  assert.deepEqual(GRAVITY, [0, 1, 2, 3, 4].map((likelihood) => (values[`probabilite-${likelihood}`] as string[]).map(Number)));
  assert.equal(gravityOf(4, 4), 5);
  const risks = dossierIn(join(parent, 'e')).risks;
  assert.deepEqual(risks.map(({ id, rating }) => [id, rating?.level]), [['SI-DMP_R01', 4], ['SI-DMP_R02', 4], ['SIH_R01', 2], ['ENROL_R01', 4], ['ENROL_R02', undefined]]);
});

test('FINESS des jetons, contrats, unité des certificats, nom du logiciel : chaque écart est nommé', () => {
  const contract = { cle: 'contrat-air', titre: '', fichier: '', present: true, champs: { finess: ['0B0990012'] } };
  const senders = { finess: ['0B0990012'], lps: [{ nom: 'DPI Témoin', version: '1.0.0' }], certificateUnits: ['10B0990012'], tokens: 3 };
  const states = (changes: Partial<typeof senders>, finess: string[]): string[] => crossChecks({ ...senders, ...changes }, etablissement(), [{ ...contract, champs: { finess } }]).map(({ state }) => state);
  assert.deepEqual(states({}, ['0B0990012', '0B0990020']), ['oui', 'oui', 'oui', 'oui']);
  assert.deepEqual(states({ finess: ['999999999'] }, ['0B0990012', '0B0990020']), ['non', 'oui', 'oui', 'oui']);
  assert.deepEqual(states({}, ['0B0990012']), ['oui', 'non', 'oui', 'oui']);
  assert.deepEqual(states({ certificateUnits: ['1750000000'] }, ['0B0990012', '0B0990020']), ['oui', 'oui', 'non', 'oui']);
  assert.deepEqual(states({ lps: [{ nom: 'DPI Témoin', version: '2' }] }, ['0B0990012', '0B0990020']), ['oui', 'oui', 'oui', 'non']);
  assert.match(crossChecks({ ...senders, finess: ['999999999'] }, etablissement(), [])[0]?.why ?? '', /999999999/);
});

test('un point lu et confirmé passe au vert, jamais contre le passage', () => {
  const judge = (verdict: 'à examiner' | 'non conforme'): string | undefined => dossierIn(join(parent, verdict), etablissement(), { ...resultat(), exigences: resultat().exigences.map((one) => (one.slug === 'kit-etape-1' ? { ...one, verdict } : one)) }).ready.steps[0]?.state;
  assert.equal(judge('à examiner'), 'oui');
  assert.equal(judge('non conforme'), 'non');
});

test('les rappels : fin du PV au jour juste, certificats, moyens, essai, revue ; lignes de 75 octets au plus', () => {
  assert.deepEqual(['2026-05-04', '2024-02-29', '2026-01-31'].map((day) => monthsLater(day, 36)), ['2029-05-04', '2027-02-28', '2029-01-31']);
  const dossier = dossierIn(join(parent, 'f'));
  assert.deepEqual(reminders(dossier).map(({ uid, day }) => `${uid} ${day}`), ['pv 2028-05-04', 'certificat-1 2028-03-01', 'certificat-2 2028-03-01', 'certificat-3 2028-03-01', 'mie 2027-10-01', 'extraction 2028-02-01', 'comptes 2027-01-31']);
  const lines = calendar(dossier).split('\r\n');
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line);
  assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 7);
});
