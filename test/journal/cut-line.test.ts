import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCutLine } from '../../support/journal/cut-line';
import { sha256 } from '../../support/journal/digest';
import type { Body, Fact } from '../../support/journal/facts';
import { formatLine, parseLine } from '../../support/journal/line';

const body = (text: string): Body => ({ sha256: sha256(text), size: Buffer.byteLength(text), inline: Buffer.from(text).toString('base64') });
const LONG = 'x'.repeat(3000), other = body(`y${LONG}`), long = body(LONG);
const exchange = (request: Body, response: Body, lure = ''): string => formatLine('é'.repeat(64), {
  kind: 'exchange', seq: 7, at: '2026-11-22T09:30:00.000Z', peer: { protocol: lure, cipher: 'é', chain: [lure] }, method: 'POST', path: lure, requestHeaders: [['inline', lure]], request, receivedAt: '', answeredAt: '',
  status: 200, responseHeaders: [], response, admission: { admitted: true, reason: lure }, trace: lure,
});
const screen = (rows: Record<string, string>[], screenshot?: Body): string => formatLine('', { kind: 'screen', seq: 1, at: '', reading: 'documents', mapped: true, rows, ...(screenshot ? { screenshot } : {}) } as Fact);
const twice = exchange(long, body('court')).replace('"inline":', `"inline":"${other.inline ?? ''}","inline":`);

/** What a line is, and how many of its bodies stay on the disk. */
const ROWS: readonly (readonly [string, string, number])[] = [
  ['deux longs corps', exchange(long, other), 2],
  ['le même corps deux fois', exchange(long, long), 2],
  ['un long, un court', exchange(body('court'), long), 1],
  ['deux courts', exchange(body('court'), body('')), 0],
  ['une clé leurre dans un texte', exchange(long, other, `"inline":"${long.inline ?? ''}"`), 2],
  ['une marque leurre dans un texte', exchange(long, other, '@0'), 2],
  ['une colonne d’écran nommée « inline »', screen([{ inline: long.inline ?? '' }]), 0],
  ['une colonne d’écran nommée « inline », et une image', screen([{ inline: long.inline ?? '' }], other), 0],
  ['une colonne d’écran qui porte la marque', screen([{ inline: '@0' }], long), 1],
  ['le membre écrit deux fois', twice, 0],
  ['un corps qui n’est pas du base64', exchange({ ...long, inline: `${long.inline ?? ''}é${long.inline ?? ''}` }, body('court')), 0],
  ['un corps échappé', exchange(long, body('court')).replace('"inline":"eHh4', '"inline":"\\u0065Hh4'), 0],
  ['une fin de ligne qui manque dans le corps', exchange(long, other).slice(0, -2000), 0],
  ['ce qui n’est pas une ligne', `{"inline":"${long.inline ?? ''}"}`, 0],
];
for (const [name, text, left] of ROWS) {
  test(`une ligne lue sans ses corps dit ce que dit la ligne : ${name}`, () => {
    const raw = Buffer.from(text), read = parseCutLine(raw);
    assert.equal(read.left.length, left);
    for (const { body: one, start, end } of read.left) one.inline = raw.toString('latin1', start, end);
    assert.deepEqual(read.line, parseLine(text));
  });
}
