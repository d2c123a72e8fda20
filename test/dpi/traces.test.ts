import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCsv } from '../../support/dpi/traces/csv';
import { readTraces } from '../../support/dpi/traces/read-traces';
import type { TraceMap } from '../../support/dpi/target/trace-map';

const MAP: TraceMap = {
  acces: [], actions: { CNX: 'authentification' },
  json: { declencher: {}, lignes: 'export.lignes', champs: { at: 'quand', action: 'quoi', login: 'qui.compte', facteurs: 'moyens', rpps: 'rpps' } },
  csv: { declencher: {}, separateur: ';', separateurListe: '|', champs: { at: 'Quand', action: 'Quoi', facteurs: 'Moyens', motif: 'Motif' } },
};
const json = (value: unknown) => readTraces(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), 'json', MAP, 'X');
const csv = (text: string) => readTraces(Buffer.from(text), 'csv', MAP, 'X');
const AT = '2026-01-02T03:04:05.000Z';

describe('CSV', () => {
  const TABLE: [string, string, string[][]][] = [
    ['plain', 'a;b\n1;2\n', [['a', 'b'], ['1', '2']]], ['BOM and CRLF', '\uFEFFa;b\r\n1;2\r\n', [['a', 'b'], ['1', '2']]], ['no final newline', 'a;b\n1;2', [['a', 'b'], ['1', '2']]],
    ['quotes, separators and lines inside', 'a;b\n"x;y";"l1\nl2 ""dit"""\n', [['a', 'b'], ['x;y', 'l1\nl2 "dit"']]], ['empty cells', 'a;b\n;\n', [['a', 'b'], ['', '']]], ['nothing', '', []],
  ];
  for (const [what, text, expected] of TABLE) test(what, () => { assert.deepEqual(parseCsv(text, ';'), expected); });
  test('a quote never closed', () => { assert.throws(() => parseCsv('a\n"b', ';'), /jamais fermé/); });
  test('a line too short', () => { assert.throws(() => parseCsv('a;b\n1\n', ';'), /la ligne 2 a 1 cellules, l’en-tête 2/); });
});

describe('exported traces', () => {
  test('JSON: nested names, mapped actions, instants in UTC, numbers as text', () => {
    assert.deepEqual(json({ export: { lignes: [{ quand: '2026-01-02T04:04:05+01:00', quoi: 'CNX', qui: { compte: 'a' }, moyens: ['m', 'o'], rpps: 10001234567 }] } }),
      [{ at: AT, action: 'authentification', login: 'a', facteurs: ['m', 'o'], rpps: '10001234567' }]);
  });
  test('CSV: lists split, empty cells left out, unknown actions kept', () => {
    assert.deepEqual(csv(`Moyens;Quoi;Quand;Motif\nm | o;IMPRESSION;${AT};\n`), [{ at: AT, action: 'IMPRESSION', facteurs: ['m', 'o'] }]);
  });
  test('an export with no line is an empty list', () => {
    assert.deepEqual(json({ export: { lignes: [] } }), []);
    assert.deepEqual(csv('Moyens;Quoi;Quand;Motif\n'), []);
  });
  const REFUSED: [string, () => unknown, RegExp][] = [
    ['not JSON', () => json('<html>'), /ce n’est pas du JSON/], ['no list there', () => json({ lignes: [] }), /« export\.lignes » n’est pas une liste/],
    ['no date', () => json({ export: { lignes: [{ quoi: 'CNX' }] } }), /trace n° 1, « at » vaut « {2}»/],
    ['a date without time zone', () => json({ export: { lignes: [{ quand: '2026-01-02T03:04:05', quoi: 'CNX' }] } }), /avec leur fuseau/],
    ['no action', () => json({ export: { lignes: [{ quand: AT }] } }), /« action » manque/],
    ['an object where a value is', () => json({ export: { lignes: [{ quand: AT, quoi: { a: 1 } }] } }), /n’est pas une valeur simple/],
    ['a missing column', () => csv('Quoi;Quand;Motif\n'), /il n’y a pas de colonne « Moyens ».*Quoi, Quand, Motif/], ['an empty file', () => csv(''), /le fichier est vide/],
  ];
  for (const [what, read, sentence] of REFUSED) test(`refuses ${what}`, () => { assert.throws(read, sentence); });
});
