import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Matrice, loadMatrice } from '../../support/dmp/rights/matrice';
import { readMatrix } from '../../support/dmp/rights/matrice-format';
import { matrixColumns } from '../../support/dmp/rights/professions';
import { fixture } from '../../support/racine';
import { OID } from '../../support/vihf/claims';
import { decide, document, listed, reading, RPPS, scene, searching, told, type Actor } from './kit/scene';

const FILE = 'matrice-habilitation.csv';
const { rows } = loadMatrice(FILE);
/** A reader of a column: the role a VIHF tells for it. */
const readerOf = (column: string): Actor | undefined => {
  const found = matrixColumns().find((one) => one.libelle === column);
  if (found === undefined) return undefined;
  const second = found.second?.[0];
  return { rpps: RPPS.autre, roles: [{ code: found.profession, codeSystem: OID.profession }, ...(second === undefined ? [] : [{ code: second, codeSystem: OID.sectionPharmacien }])] };
};

describe('matrice d’habilitation: each sourced cell of high confidence', () => {
  const sure = rows.filter((row) => row.confiance === 'haute');
  test('the file holds what the bench says it holds', () => { assert.equal(sure.length, 31); assert.ok(sure.every((row) => readerOf(row.profession) !== undefined)); });
  for (const { typeCode, profession, droit } of sure) {
    const expected = droit === 'oui' ? 'oui' : 'DMP-DOCUMENT-MATRICE';
    test(`${typeCode} × ${profession} : ${expected}`, () => {
      const s = scene([document('d', { typeCode }), document('ordinaire')]);
      assert.equal(told(decide(s.context(readerOf(profession)!, reading(document('d').uniqueId)))), expected);
      assert.deepEqual(listed(s.context(readerOf(profession)!, searching())), droit === 'oui' ? ['d', 'ordinaire'] : ['ordinaire']);
    });
  }
});

describe('matrice d’habilitation: what is not sure is never refused', () => {
  const psychiatric = (actor: Actor, more: object = {}): string => told(decide(scene([document('d', { typeCode: '68599-0', ...more })]).context(actor, reading(document('d').uniqueId))));
  test('cells of lower confidence are unknown', (t) => {
    const unsure = rows.filter((row) => row.confiance !== 'haute');
    const cells = new Matrice(rows, 'essai');
    for (const { typeCode, profession } of unsure) {
      const actor = readerOf(profession);
      if (actor !== undefined) assert.equal(cells.cell(typeCode, actor.roles, ['haute']).droit, 'inconnu');
    }
    t.diagnostic(`${unsure.length} cellules non assertées`);
  });
  for (const section of ['H', 'G', 'D', undefined]) {
    test(`a pharmacist of section ${section ?? 'none'} has no known column`, () => {
      const roles = [{ code: '21', codeSystem: OID.profession }, ...(section === undefined ? [] : [{ code: section, codeSystem: OID.sectionPharmacien }])];
      assert.deepEqual(new Matrice(rows, 'essai').cell('68599-0', roles, ['haute']), { droit: 'inconnu', colonne: undefined });
      assert.equal(psychiatric({ rpps: RPPS.autre, roles }), 'oui');
    });
  }
  test('the médecin traitant reads everything (L. 1111-16); an author what they wrote', () => {
    assert.equal(told(decide(scene([document('d', { typeCode: 'ATTEST-RESID' })]).context({ ...readerOf('Médecin')!, rpps: RPPS.traitant }, reading(document('d').uniqueId)))), 'oui');
    assert.equal(psychiatric({ ...readerOf('Infirmier')!, rpps: RPPS.auteur }), 'oui');
    assert.equal(psychiatric(readerOf('Infirmier')!), 'DMP-DOCUMENT-MATRICE');
    assert.equal(psychiatric(readerOf('Médecin')!), 'oui');
  });
});

describe('matrice d’habilitation: import', () => {
  const one = (text: string, format: 'csv' | 'json') => readMatrix(text, format);
  const expected = [{ typeCode: '11488-4', profession: 'Infirmier', droit: 'non', confiance: 'haute' }];
  for (const [name, format, text] of [
    ['CSV by label', 'csv', 'type_code;profession;droit\n11488-4;infirmier;non'], ['CSV by code, with comments and quotes', 'csv', '\uFEFF# officielle\ntype_code;profession;droit\n"11488-4";60;non\n'],
    ['JSON list', 'json', '[{"type_code":"11488-4","profession":"G15_60","droit":false}]'],
    ['JSON of the public site', 'json', '{"data":[{"field_consultation_document":false,"field_type_de_document":{"field_code_loinc":"11488-4"},"field_code_profession":{"field_code_profession":60}}]}'],
  ] as const) test(name, () => { assert.deepEqual(one(text, format), expected); });
  test('a pharmacist’s section is told apart', () => { assert.deepEqual(one('type_code;profession;droit\nX;21/A;non\nX;21/H;non', 'csv').map((row) => row.profession), ["Pharmacien d'officine", '21/H']); });
  test('quoted fields keep their separators', () => { assert.equal(one('type_code;profession;droit;confiance;source\nX;60;oui;"haute (a; b ""c"")";s', 'csv')[0]?.source, 's'); });
  for (const [name, text, said] of [
    ['no column', 'type_code;droit\nX;oui', /profession absente/], ['a wrong right', 'type_code;profession;droit\nX;60;peut-être', /cellule 1.*« peut-être »/], ['nothing', 'type_code;profession;droit', /aucune cellule/],
  ] as const) test(`refused: ${name}`, () => { assert.throws(() => one(text, 'csv'), said); });
  test('refused: JSON of another shape', () => { assert.throws(() => one('{"data":[{}]}', 'json'), /matrice, data\.0/); assert.throws(() => one('{', 'json'), /mal formé/); });
  test('the bundled file is the source’s, line for line', () => { assert.equal(readFileSync(fixture('dmp', FILE), 'utf8').split('\n').length > 280, true); assert.equal(rows.length, 281); });
});
