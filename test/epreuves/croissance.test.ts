import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createRedaction } from '../../support/rapports/redact';
import { buildXades } from '../../support/xds/build/xades';
import { parseContentType } from '../../support/xds/parse/content-type';
import { parseMtom } from '../../support/xds/parse/mtom';
import { verifyXades } from '../../support/xds/parse/xades';
import { exclusiveC14n } from '../../support/xml/c14n';
import { withXml } from '../../support/xml/door';
import { openXml } from '../../support/xml/open';
import { codeOf } from '../xds/samples';
import { testSigner, type TestSigner } from '../xds/signer';
import { cpuOf, soapOf } from '../xml/materials';

/** Four times the size costs four times as much when linear, sixteen when quadratic. */
const TIMES = 4, MOST = 8, TRIES = 5;

let seal: TestSigner;
before(async () => { await openXml(); seal = await testSigner(); });

/** What is made of `size` is ready before the measure. */
const GROWTHS: Record<string, { size: number; of: (size: number) => () => void }> = {
  'forme canonique d’un message (P14), de 256 Ko à 1 Mo': { size: 256, of: (size) => { const bytes = soapOf(size); return () => { withXml(bytes, (root) => exclusiveC14n(root)); }; } },
  'en-tête Content-Type hostile': { size: 20_000, of: (size) => { const header = `a/b;${' '.repeat(size * 2)}x=${'"\\'.repeat(size)}`; return () => { codeOf(() => parseContentType(header)); }; } },
  'grande partie MTOM, pleine de débuts de frontière': { size: 5_000_000, of: (size) => {
    const body = Buffer.concat([Buffer.from('--b\r\nContent-Type: application/xop+xml; charset=UTF-8; type="application/soap+xml"\r\nContent-ID: <r>\r\n\r\n<e/>\r\n--b\r\nContent-ID: <d>\r\n\r\n'), Buffer.alloc(size, '\r\n--a'), Buffer.from('\r\n--b--\r\n')]);
    return () => { assert.equal(parseMtom('multipart/related; type="application/xop+xml"; boundary=b; start="<r>"; start-info="application/soap+xml"', body).parts.get('d')?.content.length, size); };
  } },
  'signature d’un lot': { size: 500, of: (size) => {
    const documents = new Map(Array.from({ length: size }, (_, i) => [`2.25.${i + 1000}`, Buffer.from(String(i))]));
    const xml = buildXades({ id: 's', lotUniqueId: '2.25.900', signedAt: new Date(0), signer: seal.signer(), documents: [...documents].map(([uniqueId, content]) => ({ uniqueId, content })) });
    return () => { assert.equal(verifyXades(xml, { lotUniqueId: '2.25.900', documents }).documents.length, size); };
  } },
  'masquage par valeur, avec des secrets qui commencent pareil': { size: 1000, of: (size) => {
    const { text } = createRedaction(Array.from({ length: size }, (_, i) => `mot-de-passe-${i}-${i * 7919}`));
    const long = 'Lorem ipsum dolor sit amet mot-de-passe-499-3951581 '.repeat(size * 4);
    return () => { assert.ok(!text(long).includes('3951581')); };
  } },
};

for (const [what, { size, of }] of Object.entries(GROWTHS)) test(`${what} : coût linéaire`, () => {
  const small = of(size), large = of(size * TIMES);
  small(); large();
  // The best of several tries: what else the machine does only adds.
  const best = (act: () => void): number => Math.min(...Array.from({ length: TRIES }, () => cpuOf(act)));
  const ratio = best(large) / Math.max(best(small), 0.5);
  assert.ok(ratio < MOST, `× ${ratio.toFixed(1)} pour une taille × ${TIMES}`);
});
