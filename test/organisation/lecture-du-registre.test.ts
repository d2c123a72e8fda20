import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HomologairError } from '../../support/erreurs/error';
import { dayMeant, isDay } from '../../support/pieces/dates';
import { withSlugs } from '../../support/pieces/exigences';
import { parseRegister } from '../../support/pieces/parse';
import { MAX_KEPT, readRegister } from '../../support/pieces/read';
import { FIELDS } from '../../support/pieces/fields';
import { PIECE_CHECKS } from '../../support/referentiel/piece-checks';
import { RULES } from '../../support/rules/index';
import { EXAMPLE, KINDS, TODAY } from './registre';

let folder: string;
before(() => { folder = mkdtempSync(join(tmpdir(), 'homologair-pieces-')); });
after(() => { rmSync(folder, { recursive: true, force: true }); });

const PLACE = 'etablissement: { raisonSociale: CH, finessJuridique: 0B0990004, finessGeographiques: [0B0990012], responsable: { nom: Ada Roy, fonction: directrice } }\n';
const parse = (text: string) => parseRegister(text, 'registre.yaml', KINDS, TODAY);
const refused = (text: string, code: string, ...said: RegExp[]): void => {
  assert.throws(() => parse(text), (error: unknown) => {
    assert.ok(error instanceof HomologairError, String(error));
    assert.equal(error.code, code, error.message);
    for (const pattern of said) assert.match(error.message, pattern);
    assert.doesNotMatch(error.message, /Invalid input|expected/, 'no English');
    return true;
  });
};

describe('a register is checked, and says in French what is wrong', () => {
  test('the example reads whole, every file of it there', () => {
    const { register, files, sha256 } = readRegister(EXAMPLE, TODAY, KINDS);
    assert.equal(register.exemple, true);
    assert.match(sha256, /^[0-9a-f]{64}$/);
    assert.deepEqual(files.filter(({ reading }) => !reading.present).map(({ piece }) => piece.fichier), []);
    assert.ok(files.every(({ reading }) => reading.bytes !== undefined && reading.sha256?.length === 64));
  });
  test('the field, its line, what it holds and what it should', () => {
    const piece = (more: string): string => `${PLACE}pieces:\n  - { cle: pv-auto-homologation, fichier: pv.pdf, ${more} }\n`;
    refused(piece('date: 4 mai'), 'PIECES-CHAMP', /pieces\[0\]\.date/, /ligne 3/, /4 mai/, /AAAA-MM-JJ/);
    refused(piece('date: 2026-02-30'), 'PIECES-CHAMP', /AAAA-MM-JJ/);
    refused(piece('champs: { dureeMois: deux ans }'), 'PIECES-CHAMP', /champs\.dureeMois/, /deux ans/, /mois/);
    refused(piece('champs: { duree: 24 }'), 'PIECES-CHAMP', /clé inconnue \(duree\)/);
    refused(piece('champs: { points: [i] }'), 'PIECES-CHAMP', /champs\.points/, /dureeMois/);
    refused(piece('champs: { reserves: [{ exigence: "18" }] }'), 'PIECES-CHAMP', /un numéro seul veut dire deux choses/);
    refused(piece('empreinte: abc'), 'PIECES-CHAMP', /empreinte/, /SHA-256/);
    refused(`${PLACE}pieces: [{ cle: pv-autohomologation, fichier: x }]\n`, 'PIECES-CHAMP', /pieces\[0\]\.cle/, /pv-auto-homologation/);
    refused(`${PLACE}pieces: [{ cle: aipd, fichier: ../secret }]\n`, 'PIECES-CHAMP', /chemin relatif/);
    refused(`${PLACE}pieces: [{ cle: aipd, fichier: /etc/passwd }]\n`, 'PIECES-CHAMP', /chemin relatif/);
    refused('pieces: []\n', 'PIECES-CHAMP', /etablissement/, /manque/);
    refused(PLACE.replace('0B0990012', '12'), 'PIECES-CHAMP', /finessGeographiques/, /neuf caractères/);
    refused('pieces: [', 'PIECES-YAML', /ligne/);
  });
  test('a date that moves with the day of the run is only an example’s', () => {
    refused(`${PLACE}pieces: [{ cle: aipd, fichier: a.txt, date: -P5M }]\n`, 'PIECES-DATE', /pieces\[0\]\.date/, /-P5M/);
    refused(`${PLACE}pieces: [{ cle: aipd, fichier: a.txt, champs: { dateMiseAJour: -P5M } }]\n`, 'PIECES-DATE', /champs\.dateMiseAJour/);
    assert.equal(parse(`exemple: true\n${PLACE}pieces: [{ cle: aipd, fichier: a.txt, date: -P5M }]\n`).pieces[0]?.date, '2026-06-22');
  });
  test('days: the last of the month when the day does not exist, and no day that is not one', () => {
    assert.deepEqual(['-P9M', 'P3M', '-P1Y', '-P4M20D', 'P1Y7M', '2026-05-04'].map((text) => dayMeant(text, new Date('2026-11-30T10:00:00Z'))), ['2026-02-28', '2027-02-28', '2025-11-30', '2026-07-10', '2028-06-30', '2026-05-04']);
    assert.deepEqual(['2024-02-29', '2026-02-29', '2026-13-01', '2026-5-4', 'hier'].map(isDay), [true, false, false, false, false]);
  });
  test('an exigence is kept under its slug, whatever the numbering; an unknown one is refused', () => {
    const register = parse(`${PLACE}pieces: [{ cle: pv-auto-homologation, fichier: pv.pdf, champs: { reserves: [{ exigence: EXI-v0-16 }] } }]\n`);
    assert.deepEqual(withSlugs(register, 'f', () => 'extraction-des-traces').pieces[0]?.champs.reserves, [{ exigence: 'extraction-des-traces' }]);
    assert.throws(() => withSlugs(register, 'f', () => undefined), { code: 'PIECES-EXIGENCE', details: { fichier: 'f', piece: 'pv-auto-homologation', nom: 'EXI-v0-16' } });
  });
});

describe('files', () => {
  const register = (name: string, ...files: string[]): string => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'pieces.yaml'), `${PLACE}pieces:\n${files.map((file) => `  - { cle: aipd, fichier: ${file} }\n`).join('')}`);
    return join(path, 'pieces.yaml');
  };
  const read = (path: string) => readRegister(path, TODAY, KINDS).files.map(({ reading }) => reading);

  test('a missing file, a folder, an empty file: told, never thrown', () => {
    const path = register('manques', 'absent.txt', 'dossier', 'vide.txt');
    mkdirSync(join(folder, 'manques', 'dossier'));
    writeFileSync(join(folder, 'manques', 'vide.txt'), '');
    assert.deepEqual(read(path).map(({ present, size }) => [present, size]), [[false, undefined], [false, undefined], [true, 0]]);
  });
  test('above 5 MB the bytes are not kept, the digest is', () => {
    const path = register('gros', 'gros.bin');
    writeFileSync(join(folder, 'gros', 'gros.bin'), Buffer.alloc(MAX_KEPT + 1));
    const [reading] = read(path);
    assert.deepEqual([reading?.present, reading?.size, reading?.bytes, reading?.sha256?.length], [true, MAX_KEPT + 1, undefined, 64]);
  });
  test('a link that leaves the register’s folder is refused', () => {
    const path = register('lien', 'lien.txt');
    writeFileSync(join(folder, 'dehors.txt'), 'x');
    symlinkSync(join(folder, 'dehors.txt'), join(folder, 'lien', 'lien.txt'));
    assert.throws(() => read(path), { code: 'PIECES-CHEMIN' });
  });
  test('no register at that path', () => {
    assert.throws(() => readRegister(join(folder, 'nulle-part.yaml'), TODAY, KINDS), { code: 'PIECES-FICHIER' });
  });
});

test('every check of the closed list has its rule, and reads fields the register knows', () => {
  const outside = ['fichier', 'empreinte', 'date', 'validite'];
  for (const [check, { lit }] of Object.entries(PIECE_CHECKS)) {
    assert.ok(RULES.has(`piece/${check}`), check);
    assert.deepEqual(lit.filter((name) => !outside.includes(name) && !Object.hasOwn(FIELDS, name)), [], check);
  }
});
