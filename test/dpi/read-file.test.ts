import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '../../support/dpi/web/read-file';
import type { FileReading } from '../../support/dpi/target/reading';

const declencher = { role: 'button', nom: 'Extraire' };
const csv: Pick<FileReading, 'fichier' | 'colonnes'> = { fichier: { declencher, format: 'csv', separateur: ';' }, colonnes: { qui: 'Compte', droits: 'Droits' } };
const json = (lignes = 'comptes'): Pick<FileReading, 'fichier' | 'colonnes'> => ({ fichier: { declencher, format: 'json', lignes }, colonnes: { qui: 'compte', droits: 'droits' } });

test('a CSV file by its headings, whatever their order', () => {
  assert.deepEqual(rowsOf('\uFEFFDroits;Autre;Compte\r\n"a;b";x;aubrac\r\n', 'essai', csv), [{ qui: 'aubrac', droits: 'a;b' }]);
});
test('a JSON file by its fields, lists told with commas, absent ones empty', () => {
  assert.deepEqual(rowsOf('{"comptes":[{"compte":"aubrac","droits":["a","b"]},{"compte":"tarn"}]}', 'essai', json()), [{ qui: 'aubrac', droits: 'a, b' }, { qui: 'tarn', droits: '' }]);
  assert.deepEqual(rowsOf('[{"compte":"aubrac"}]', 'essai', json('')), [{ qui: 'aubrac', droits: '' }]);
});
for (const [name, text, reading, told] of [
  ['a missing column', 'Compte\naubrac\n', csv, /colonne « Droits »/], ['an empty file', '', csv, /vide/], ['a torn CSV', 'Compte;Droits\n"x', csv, /guillemet/],
  ['no JSON', 'Compte;Droits', json(), /pas du JSON/], ['no list', '{"comptes":{}}', json(), /« comptes » n’est pas une liste/],
] as const) {
  test(`${name} is told with its cause`, () => { assert.throws(() => rowsOf(text, 'essai', reading), (error: Error) => told.test(error.message)); });
}
