import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body, Fact } from '../../support/journal/facts';
import { formatLine, LineEncoder } from '../../support/journal/line';
import { sha256 } from '../../support/journal/digest';

const body = (text: string): Body => ({ sha256: sha256(text), size: Buffer.byteLength(text), inline: Buffer.from(text).toString('base64') });
const kept = ({ sha256: digest, size }: Body): Body => ({ sha256: digest, size });
const twice = body('deux fois le même objet');
const LURES = ['"inline":"<0>"', '<0>', '<1>', JSON.stringify({ ...body('demande'), inline: '<0>' }), '\u2028"\\é\u{1f600}\ud800'];

const exchange = (request: Body, response: Body, lure = ''): Fact => ({
  kind: 'exchange', seq: 7, at: '2026-11-22T09:30:00.000Z', peer: { protocol: lure, cipher: 'é', chain: [lure] }, method: 'POST', path: lure,
  requestHeaders: [[lure, 'inline'], ['inline', lure]], request, receivedAt: '', answeredAt: '', status: 200, responseHeaders: [], response, admission: { admitted: true, reason: lure }, trace: lure,
});

test('une ligne encodée a les octets de la même ligne en texte, quoi que disent les champs', () => {
  const encoder = new LineEncoder();
  const facts: Fact[] = [
    ...LURES.map((lure) => exchange(body('demande'), body('réponse'), lure)),
    exchange(body(''), body('')), exchange(twice, twice), exchange(kept(body('grand')), body('petit')), exchange(kept(twice), kept(twice)),
    exchange(body('x'.repeat(64 * 1024)), body('y'.repeat(64 * 1024))), exchange(body('après une longue'), body('une courte')),
    { kind: 'barrier', seq: 1, at: '', after: 'é"inline":"<0>"' },
    { kind: 'question', seq: 2, at: '', rule: 'r', params: { inline: '<0>' }, first: 1, last: 1, scenario: 's', step: 1, text: 't' },
  ];
  for (const fact of facts) assert.equal(encoder.encode('é'.repeat(64), fact).toString(), `${formatLine('é'.repeat(64), fact)}\n`);
});

test('les champs d’un échange dans un autre ordre donnent la même ligne', () => {
  const fact = exchange(body('demande'), body('réponse'));
  const reversed = Object.fromEntries(Object.entries(fact).reverse()) as unknown as Fact;
  assert.equal(new LineEncoder().encode('', reversed).toString(), `${formatLine('', reversed)}\n`);
});
