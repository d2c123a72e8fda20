import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { pdfOf } from '../../support/dpi-temoin/alimentation/pdf';
import { DMP_KINDS } from '../../support/dpi-temoin/alimentation/kinds';
import type { DocumentMaterial } from '../../support/dpi-temoin/alimentation/ports';

const kind = DMP_KINDS['lettre-de-liaison'];
assert.ok(kind);
const material = (title: string): DocumentMaterial => ({
  kind, authorId: '8', national: true, installation: '1.2', confidentiality: [], activity: kind.activity,
  document: { id: 1, patient: 1, title, kind: 'lettre-de-liaison', text: 'Œdème, glycémie ≤ 5.\nÀ revoir.', author: { nom: 'Aubrac', prenom: 'Alice' }, actAt: '2026-01-01T09:00:00.000Z', createdAt: '2026-01-01T10:00:00.000Z', visibility: {}, uniqueId: '1.2', setId: '1.2', version: 1 },
  patient: { nom: 'TROIS', prenom: 'Pat', ins: '158077510000110' }, structure: { raisonSociale: 'CH des Trois-Vallées' },
} as unknown as DocumentMaterial);
const text = (title = 'Lettre de liaison'): string => pdfOf(material(title)).toString('latin1');
const xmp = (pdf: string): string => Buffer.from(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(pdf)?.[0] ?? '', 'latin1').toString('utf8');

test('le PDF versé est le PDF/A-1 que son code de format annonce', () => {
  assert.equal(kind.format.code, 'urn:ihe:iti:xds-sd:pdf:2008');
  const pdf = text();
  assert.match(pdf, /^%PDF-1\.4\n/);
  assert.match(xmp(pdf), /<pdfaid:part>1<\/pdfaid:part>\s*<pdfaid:conformance>B<\/pdfaid:conformance>/);
  assert.match(pdf, /\/Type \/OutputIntent\n\/S \/GTS_PDFA1/);
  assert.match(pdf, /\/DestOutputProfile \d+ 0 R/);
  assert.match(pdf, /\/ID \[</);
  for (const forbidden of ['/Encrypt', '/SMask', '/JavaScript', '/EmbeddedFiles']) assert.equal(pdf.includes(forbidden), false, forbidden);
});

test('chaque police qu’il emploie est dans le fichier', () => {
  const pdf = text();
  assert.equal(/\/BaseFont \/(Helvetica|Times|Courier)/.test(pdf), false);
  assert.equal(pdf.match(/\/Type \/FontDescriptor/g)?.length, pdf.match(/\/FontFile2 \d+ 0 R/g)?.length);
  assert.match(pdf, /\/CIDSet \d+ 0 R/);
});

test('un titre que XML réserverait laisse les métadonnées lisibles', () => {
  const troubles: string[] = [];
  const read = new DOMParser({ onError: (level, message) => { troubles.push(`${level} ${message}`); } }).parseFromString(xmp(text('Bilan A & B <suite>')), 'text/xml');
  assert.deepEqual(troubles, []);
  assert.equal(read.getElementsByTagName('dc:title')[0]?.textContent?.trim(), 'Bilan A et B ‹suite›');
});

test('le même document donne les mêmes octets', () => { assert.equal(text(), text()); });
