import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../support/erreurs/error';
import { parseXml, withXml } from '../../support/xml/door';
import { openXml } from '../../support/xml/open';
import { caseBytes, codeOf, noCases, soapOf, verdicts } from './materials';

interface Counts { depth: number; nodes: number; attributes: number; most: number }

/**
 * The same four counts, taken from the tree that libxml2 built, by XPath: the library's own `next` is missing on processing
 * instructions, so a walk would miss what follows one.
 */
function countTree(document: XmlDocument): Counts {
  const root = document.root;
  const count = (xpath: string): number => Number(root.eval(xpath));
  const elements = root.find('//*') as XmlElement[];
  const own = elements.map((element) => element.attrs.length + Object.keys(element.nsDeclarations).length);
  const depths = elements.map((element) => Number(element.eval('count(ancestor-or-self::*)')));
  return {
    depth: Math.max(...depths), nodes: count('count(//node())'), attributes: own.reduce((sum, n) => sum + n, 0), most: Math.max(...own),
  };
}

const limits = ({ depth, nodes, attributes, most }: Counts) =>
  ({ maxBytes: 1e7, maxDepth: depth, maxNodes: nodes, maxAttributes: attributes, maxAttributesPerElement: most });

function assertExact(bytes: Buffer, name: string): void {
  const counts = withXml(bytes, (_, document) => countTree(document));
  const code = (change: Partial<Counts>): string => codeOf(() => parseXml(bytes, limits({ ...counts, ...change })).dispose());
  assert.equal(code({}), 'accepté', name);
  assert.equal(code({ depth: counts.depth - 1 }), 'XML-PROFONDEUR', name);
  assert.equal(code({ nodes: counts.nodes - 1 }), 'XML-NOEUDS', name);
  if (counts.attributes > 0) {
    assert.equal(code({ attributes: counts.attributes - 1 }), 'XML-ATTRIBUTS', name);
    assert.equal(code({ most: counts.most - 1 }), 'XML-ATTRIBUTS-ELEMENT', name);
  }
}

before(openXml);

describe('le balayage des octets', () => {
  test('compte exactement ce que libxml2 construit, à l’unité près', () => {
    assertExact(soapOf(5), 'soap');
    assertExact(Buffer.from('<!--x--><?p?><a b="=" xmlns:c="u:c">t&amp;u&#233;<![CDATA[<z y="1">]]>v<c:d e=\'">=\'/> <!-- <f g="h"> --><?i j="k"?></a><!--y-->'), 'mélange');
  });

  test('compte exactement les messages partagés', { skip: noCases }, () => {
    const files = verdicts().filter(({ topic, file }) => ['xds-samples', 'saml-samples'].includes(topic) && file.endsWith('.xml') && !file.includes('attackxee'));
    assert.ok(files.length > 30);
    for (const { topic, file } of files) assertExact(caseBytes(topic, file), file);
  });

  test('2 000 messages abîmés : un document sans DTD, ou un refus XML-*, jamais autre chose', () => {
    let seed = 20_261_122;
    const random = (n: number): number => { seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff; return seed % n; };
    const pieces = ['<', '>', '"', '\'', '&', ';', '/', '!', '?', '-', '--', '-->', '<!--', ']]>', '<![CDATA[', '<!DOCTYPE a>', '<?', '?>', '=', ' ', 'é', '<a>', '</a>', '\u0000'];
    const base = soapOf(1).toString();
    const outcome: Record<string, number> = {};
    for (let i = 0; i < 2000; i++) {
      let text = base;
      for (let cuts = 1 + random(3); cuts > 0; cuts--) {
        const where = random(text.length);
        text = text.slice(0, where) + pieces[random(pieces.length)] + text.slice(where + random(4));
      }
      let code = 'accepté';
      try {
        const document = parseXml(Buffer.from(text));
        assert.equal(document.dtd, null);
        document.dispose();
      } catch (error) {
        if (!(error instanceof HomologairError)) throw error;
        code = error.code;
      }
      assert.ok(code === 'accepté' || code.startsWith('XML-'), code);
      outcome[code] = (outcome[code] ?? 0) + 1;
      // A DOCTYPE the scan let through would have been refused by the belt in door.ts, with no position.
      if (code === 'XML-DOCTYPE') assert.throws(() => parseXml(Buffer.from(text)), (e: HomologairError) => typeof e.details['position'] === 'number');
    }
    assert.ok((outcome['accepté'] ?? 0) > 50 && (outcome['XML-MAL-FORME'] ?? 0) > 500 && (outcome['XML-DOCTYPE'] ?? 0) > 20, JSON.stringify(outcome));
  });
});
